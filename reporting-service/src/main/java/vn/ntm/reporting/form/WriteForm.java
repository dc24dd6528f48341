package vn.ntm.reporting.form;

import java.time.Clock;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import vn.ntm.kernel.Code;
import vn.ntm.platform.caller.Caller;
import vn.ntm.platform.problem.Refused;
import vn.ntm.platform.revision.IfMatch;
import vn.ntm.platform.revision.Versioned;
import vn.ntm.reporting.form.FormVersion.State;
import vn.ntm.reporting.form.FormViews.FormView;
import vn.ntm.reporting.form.Refusal.AnotherDraft;
import vn.ntm.reporting.form.Refusal.Faulty;
import vn.ntm.reporting.form.Refusal.NotTheNext;
import vn.ntm.reporting.form.Refusal.NotYours;
import vn.ntm.reporting.form.layout.Blueprint;
import vn.ntm.reporting.form.layout.FormContent;

/** Writes the whole of a draft version. What cannot work (an unknown cell, a circle) is not kept even as a draft. */
@ApplicationScoped
class WriteForm {

    private final Forms forms;
    private final FormViews views;
    private final Caller caller;
    private final Clock clock;

    WriteForm(Forms forms, FormViews views, Caller caller, Clock clock) {
        this.forms = forms;
        this.views = views;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    Versioned<FormView> write(Code code, int number, @Nullable IfMatch read, FormContent content) {
        forms.begin(code, caller.organisation(), clock.instant());
        mine(code);
        var known = forms.numbered(code, number);
        if (known.filter(version -> version.content().equals(content)).isPresent()) {
            return Versioned.of(views.of(known.get()), known.get().revision());
        }
        var version = known.orElseGet(() -> next(code, number, content));
        if (known.isPresent()) {
            IfMatch.check(read, version.revision());
            version.rewrite(content, caller.account(), clock.instant());
        }
        var faults = Blueprint.of(content, Map.of()).faults();
        if (!faults.isEmpty()) {
            throw new Refused(new Faulty(faults));
        }
        forms.persistAndFlush(version);
        var view = views.of(version);
        return known.isPresent() ? Versioned.of(view, version.revision()) : Versioned.created(view, version.revision());
    }

    void mine(Code code) {
        var owner = forms.ownerOfHeld(code).orElseThrow(() -> new Refused(new Refusal.NoSuchForm(code)));
        if (!caller.covers(owner)) {
            throw new Refused(new NotYours(code, owner));
        }
    }

    private FormVersion next(Code code, int number, FormContent content) {
        var versions = forms.versions(code);
        int next = versions.isEmpty() ? 1 : versions.getLast().number() + 1;
        if (!versions.isEmpty() && versions.getLast().state() == State.DRAFT) {
            throw new Refused(new AnotherDraft(code, versions.getLast().number()));
        }
        if (number != next) {
            throw new Refused(new NotTheNext(code, number, next));
        }
        return new FormVersion(code, number, content, caller.account(), clock.instant());
    }
}
