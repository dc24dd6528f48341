package vn.ntm.platform.caller;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.RequestScoped;
import jakarta.transaction.Transactional;

import io.quarkus.security.identity.SecurityIdentity;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

import vn.ntm.kernel.Code;
import vn.ntm.platform.problem.Refused;

/**
 * Who asks. The roles come from the token; the organisation comes from this service's own {@code account} table, because a
 * claim alone is not trusted. A branch is an organisation and all below it.
 */
@RequestScoped
public class Caller {

    private static final String BRANCH = """
            with recursive branch as (
                select code from organisation where code = :root
                union
                select o.code from organisation o join branch b on o.parent = b.code)
            select code from branch""";

    /** Up from one body: its branch may be the whole country, the way up is a few steps. */
    private static final String ABOVE = """
            with recursive above as (
                select code, parent from organisation where code = :code
                union
                select o.code, o.parent from organisation o join above a on o.code = a.parent)
            select exists (select from above where code = :root)""";

    private static final String BELOW_ANOTHER = """
            select exists (select from account a join organisation o on o.code = a.organisation
                where a.name = :name and o.parent is not null)""";

    private final SecurityIdentity identity;
    private final Session em;
    private final Optional<String> administrator;

    private @Nullable Code organisation;

    Caller(
            SecurityIdentity identity,
            Session em,
            @ConfigProperty(name = "ntm.administrator") Optional<String> administrator) {
        this.identity = identity;
        this.em = em;
        this.administrator = administrator;
    }

    public String account() {
        return identity.getPrincipal().getName();
    }

    public boolean has(String role) {
        return identity.hasRole(role);
    }

    /** The installation's first administrator, named by the environment: the one account that needs no organisation. */
    public boolean isInstallationAdministrator() {
        return administrator.filter(account()::equals).isPresent() && has("admin");
    }

    /** Whether nobody stands above whom the account acts for, so that it may keep what counts for all. */
    @Transactional
    public boolean isAtTheTop() {
        return !em.createNativeQuery(BELOW_ANOTHER, Boolean.class)
                .setParameter("name", account())
                .getSingleResult();
    }

    /**
     * The organisation the account acts for.
     *
     * @throws Refused if the account is bound to none
     */
    @Transactional
    public Code organisation() {
        if (organisation == null) {
            organisation = em.createNativeQuery("select organisation from account where name = :name", String.class)
                    .setParameter("name", account())
                    .uniqueResultOptional()
                    .map(Code::valueOf)
                    .orElseThrow(() -> new Refused(new UnboundAccount(account())));
        }
        return organisation;
    }

    /** The caller's organisation and all below it, as they stand now. */
    @Transactional
    public List<Code> branch() {
        return below(organisation());
    }

    /** Whether this organisation lies in the caller's branch. */
    @Transactional
    public boolean covers(Code code) {
        return isInstallationAdministrator() || organisation().equals(code) || isAbove(organisation(), code);
    }

    /** Those of them that lie in the caller's branch. */
    @Transactional
    public Set<Code> covered(Collection<Code> codes) {
        var covered = new LinkedHashSet<>(codes);
        if (!isInstallationAdministrator()) {
            covered.retainAll(new HashSet<>(branch()));
        }
        return covered;
    }

    private boolean isAbove(Code root, Code code) {
        return em.createNativeQuery(ABOVE, Boolean.class)
                .setParameter("code", code.text())
                .setParameter("root", root.text())
                .getSingleResult();
    }

    private List<Code> below(Code root) {
        return em.createNativeQuery(BRANCH, String.class)
                .setParameter("root", root.text())
                .getResultStream()
                .map(Code::valueOf)
                .toList();
    }
}
