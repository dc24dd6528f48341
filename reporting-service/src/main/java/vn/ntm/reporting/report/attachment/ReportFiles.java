package vn.ntm.reporting.report.attachment;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import vn.ntm.platform.file.StagedFile;

/** Files and their bytes, in pieces of 256 KB: read and written one at a time. */
@ApplicationScoped
class ReportFiles implements PanacheRepositoryBase<ReportFile, UUID> {

    private static final int PIECE = 256 << 10;

    List<ReportFile> of(UUID report) {
        return list("report = ?1 order by sha256", report);
    }

    Optional<ReportFile> of(UUID report, String sha256) {
        return find("report = ?1 and sha256 = ?2", report, sha256).firstResultOptional();
    }

    @Transactional(MANDATORY)
    void keep(ReportFile file, StagedFile staged) throws IOException {
        persist(file);
        flush();
        try (var bytes = Files.newInputStream(staged.path())) {
            int turn = 0;
            for (var piece = bytes.readNBytes(PIECE); piece.length > 0; piece = bytes.readNBytes(PIECE)) {
                getSession()
                        .createNativeMutationQuery(
                                "insert into report_file_chunk (file, turn, bytes) values (:id, :turn, :bytes)")
                        .setParameter("id", file.id())
                        .setParameter("turn", turn++)
                        .setParameter("bytes", piece)
                        .executeUpdate();
            }
        }
    }

    /**
     * What neither the draft nor any version names any more was exchanged before it was sent.
     *
     * @param until what was supplied later stays in any case
     */
    @Transactional(MANDATORY)
    void removeAllBut(UUID report, Collection<String> named, Instant until) {
        getSession()
                .createNativeMutationQuery("""
                        delete from report_file
                        where report = :report and not sha256 = any (:named) and supplied_at <= :until""")
                .setParameter("report", report)
                .setParameter("named", named.toArray(String[]::new))
                .setParameter("until", until)
                .executeUpdate();
    }

    /** One piece, in a transaction of its own: a slow reader holds no connection. */
    @Transactional
    Optional<byte[]> piece(UUID file, int turn) {
        return getSession()
                .createNativeQuery(
                        "select bytes from report_file_chunk where file = :id and turn = :turn", byte[].class)
                .setParameter("id", file)
                .setParameter("turn", turn)
                .uniqueResultOptional();
    }
}
