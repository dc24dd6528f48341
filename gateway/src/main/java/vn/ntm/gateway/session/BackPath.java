package vn.ntm.gateway.session;

import java.util.regex.Pattern;

/** Where somebody goes after signing in: a path at this door and nothing that a browser takes for another host. */
final class BackPath {

    private static final Pattern LOCAL = Pattern.compile("/(?![/\\\\])[!-\\[\\]-~]*");

    private BackPath() {}

    static boolean isLocal(String back) {
        return LOCAL.matcher(back).matches();
    }
}
