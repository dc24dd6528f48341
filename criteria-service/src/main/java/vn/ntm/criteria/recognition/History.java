package vn.ntm.criteria.recognition;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import vn.ntm.platform.revision.Versioned;

/** Every step of every dossier, in order. */
@ApplicationScoped
class History implements PanacheRepositoryBase<Step, Step.Key> {

    private final ObjectMapper json;

    History(ObjectMapper json) {
        this.json = json;
    }

    void add(Step step, Object said) {
        persist(step.saying(json.valueToTree(said)));
    }

    List<HistoryLine> of(UUID recognition) {
        return list("recognition = ?1 order by number", recognition).stream()
                .map(Step::line)
                .toList();
    }

    Versioned<RecognitionView> answer(Recognition dossier) {
        flush();
        return Versioned.of(dossier.view(of(dossier.id())), dossier.revision());
    }

    Versioned<RecognitionView> created(Recognition dossier) {
        flush();
        return Versioned.created(dossier.view(of(dossier.id())), dossier.revision());
    }
}
