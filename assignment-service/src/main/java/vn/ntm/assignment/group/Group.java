package vn.ntm.assignment.group;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import vn.ntm.events.AssignmentEvent.GroupDefined;
import vn.ntm.kernel.Code;
import vn.ntm.platform.identity.Ids;

/** Addressees under one name: the listed members, and every body of these kinds below another. */
@Entity
@Table(name = "organisation_group")
class Group {

    @Id
    private UUID id;

    private Code code;
    private String name;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> members;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> kinds;

    private @Nullable Code under;

    @Version
    private int revision;

    protected Group() {}

    Group(Code code, Definition said) {
        this.id = Ids.next();
        this.code = code;
        write(said);
    }

    GroupDefined define(Definition said) {
        write(said);
        return defined();
    }

    /** Whoever took over from a member is addressed as well; the member itself is, on days when it existed. */
    GroupDefined joined(Map<Code, Code> successors) {
        var all = new java.util.LinkedHashSet<>(members);
        for (var member : members) {
            var successor = successors.get(Code.valueOf(member));
            if (successor != null) {
                all.add(successor.text());
            }
        }
        this.members = new ArrayList<>(all);
        return defined();
    }

    GroupDefined defined() {
        return new GroupDefined(id, code, name, codes(members), codes(kinds), under);
    }

    boolean isAs(Definition said) {
        return name.equals(said.name())
                && members.equals(texts(said.members()))
                && kinds.equals(texts(said.kinds()))
                && Objects.equals(under, said.under());
    }

    Definition line() {
        return new Definition(code, name, codes(members), codes(kinds), under);
    }

    int revision() {
        return revision;
    }

    private void write(Definition said) {
        this.name = said.name();
        this.members = texts(said.members());
        this.kinds = texts(said.kinds());
        this.under = said.under();
    }

    private static List<String> texts(List<Code> codes) {
        return new ArrayList<>(codes.stream().map(Code::text).toList());
    }

    private static List<Code> codes(List<String> texts) {
        return texts.stream().map(Code::valueOf).toList();
    }
}
