package vn.ntm.local.identity;

import java.util.List;
import java.util.Map;

/** Who may sign in, and as what. */
public record Account(String name, List<String> roles) {

    Map<String, Object> asUser() {
        var password = Map.of("type", "password", "value", name, "temporary", false);
        return Map.of("username", name, "enabled", true, "realmRoles", roles, "credentials", List.of(password));
    }
}
