package vn.ntm.reporting.form;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import vn.ntm.kernel.Code;
import vn.ntm.platform.caller.Caller;
import vn.ntm.platform.problem.Refused;
import vn.ntm.platform.revision.IfMatch;
import vn.ntm.platform.revision.Versioned;
import vn.ntm.reporting.form.FormViews.FormView;
import vn.ntm.reporting.form.Refusal.NoSuchVersion;

/** From now on the version never changes; reports that are still being written are carried over to it. */
@ApplicationScoped
class PublishForm {

    private final Forms forms;
    private final WriteForm writeForm;
    private final FormViews views;
    private final Caller caller;
    private final Clock clock;

    PublishForm(Forms forms, WriteForm writeForm, FormViews views, Caller caller, Clock clock) {
        this.forms = forms;
        this.writeForm = writeForm;
        this.views = views;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    Versioned<FormView> publish(Code code, int number, @Nullable IfMatch read) {
        writeForm.mine(code);
        var version = forms.numbered(code, number).orElseThrow(() -> new Refused(new NoSuchVersion(code, number)));
        IfMatch.check(read, version.revision());
        version.publish(caller.account(), clock.instant());
        forms.persistAndFlush(version);
        return Versioned.of(views.of(version), version.revision());
    }
}
