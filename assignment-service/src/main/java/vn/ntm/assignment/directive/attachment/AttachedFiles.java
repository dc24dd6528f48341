package vn.ntm.assignment.directive.attachment;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import vn.ntm.assignment.directive.Enclosures.Mention;
import vn.ntm.platform.file.StagedFile;

/** Files and their bytes, in pieces of 256 KB: read and written one at a time. */
@ApplicationScoped
class AttachedFiles implements PanacheRepositoryBase<AttachedFile, UUID> {

    private static final int PIECE = 256 << 10;

    List<AttachedFile> of(UUID directive) {
        return list("directive", directive);
    }

    Optional<AttachedFile> of(UUID directive, Mention mention) {
        return find("directive = ?1 and name = ?2 and turn = ?3", directive, mention.name(), mention.turn())
                .firstResultOptional();
    }

    @Transactional(MANDATORY)
    void keep(AttachedFile file, StagedFile staged) throws IOException {
        persist(file);
        flush();
        try (var bytes = Files.newInputStream(staged.path())) {
            int turn = 0;
            for (var piece = bytes.readNBytes(PIECE); piece.length > 0; piece = bytes.readNBytes(PIECE)) {
                getSession()
                        .createNativeMutationQuery(
                                "insert into attachment_chunk (attachment, turn, bytes) values (:id, :turn, :bytes)")
                        .setParameter("id", file.id())
                        .setParameter("turn", turn++)
                        .setParameter("bytes", piece)
                        .executeUpdate();
            }
        }
    }

    /** In a draft a file may be exchanged; the bytes of the old one go with it. */
    @Transactional(MANDATORY)
    void remove(AttachedFile file) {
        getSession()
                .createNativeMutationQuery("delete from attachment where id = :id")
                .setParameter("id", file.id())
                .executeUpdate();
        getEntityManager().detach(file);
    }

    /** One piece, in a transaction of its own: a slow reader holds no connection. */
    @Transactional
    Optional<byte[]> piece(UUID file, int turn) {
        return getSession()
                .createNativeQuery(
                        "select bytes from attachment_chunk where attachment = :id and turn = :turn", byte[].class)
                .setParameter("id", file)
                .setParameter("turn", turn)
                .uniqueResultOptional();
    }
}
