package vn.ntm.assignment.responsibility;

import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import vn.ntm.kernel.Code;
import vn.ntm.platform.identity.Ids;

/** One issuer's matrix for one set, as it was stated last. */
@Entity
@Table(name = "responsibility_matrix")
class Matrix {

    @Id
    private UUID id;

    private Code issuer;
    private Code criteriaSet;

    @JdbcTypeCode(SqlTypes.JSON)
    private MatrixTerms content;

    @Version
    private int revision;

    protected Matrix() {}

    Matrix(MatrixTerms terms) {
        this.id = Ids.next();
        this.issuer = terms.issuer();
        this.criteriaSet = terms.set();
        this.content = terms;
    }

    void state(MatrixTerms terms) {
        this.content = terms;
    }

    UUID id() {
        return id;
    }

    Code issuer() {
        return issuer;
    }

    Code criteriaSet() {
        return criteriaSet;
    }

    MatrixTerms content() {
        return content;
    }

    int revision() {
        return revision;
    }
}
