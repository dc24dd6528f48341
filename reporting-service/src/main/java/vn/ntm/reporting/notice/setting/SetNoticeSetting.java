package vn.ntm.reporting.notice.setting;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import vn.ntm.kernel.Code;
import vn.ntm.platform.caller.Caller;
import vn.ntm.platform.problem.Refused;
import vn.ntm.platform.problem.Violation;
import vn.ntm.platform.problem.Words;
import vn.ntm.platform.revision.IfMatch;
import vn.ntm.platform.revision.Versioned;
import vn.ntm.reporting.notice.setting.Refusal.BreaksRules;
import vn.ntm.reporting.notice.setting.Refusal.NoSuchOrganisation;
import vn.ntm.reporting.notice.setting.Refusal.NothingSet;

@ApplicationScoped
class SetNoticeSetting {

    private final NoticeSettings settings;
    private final Caller caller;
    private final Clock clock;

    SetNoticeSetting(NoticeSettings settings, Caller caller, Clock clock) {
        this.settings = settings;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    Versioned<SettingView> set(Code organisation, SettingDraft draft, @Nullable IfMatch ifMatch) {
        mustBeOfCaller(organisation);
        var found = settings.findById(organisation.text());
        if (found != null && found.says(draft)) {
            return Versioned.of(found.view(), found.revision());
        }
        if (found != null) {
            IfMatch.check(ifMatch, found.revision());
        }
        check(draft);
        if (found == null) {
            var setting = new NoticeSetting(organisation, draft, caller.account(), clock.instant());
            settings.persistAndFlush(setting);
            return Versioned.created(setting.view(), setting.revision());
        }
        found.become(draft, caller.account(), clock.instant());
        settings.flush();
        return Versioned.of(found.view(), found.revision());
    }

    @Transactional
    Versioned<SettingView> get(Code organisation) {
        mustBeOfCaller(organisation);
        var setting = settings.findByIdOptional(organisation.text())
                .orElseThrow(() -> new Refused(new NothingSet(organisation)));
        return Versioned.of(setting.view(), setting.revision());
    }

    private void mustBeOfCaller(Code organisation) {
        if (!caller.branch().contains(organisation)) {
            throw new Refused(new NoSuchOrganisation(organisation));
        }
    }

    private static void check(SettingDraft draft) {
        List<Violation> violations = new ArrayList<>();
        if (draft.rhythm() != Rhythm.NONE && draft.addresses().isEmpty()) {
            violations.add(new Violation(
                    "/addresses",
                    "no-address",
                    draft.addresses(),
                    Words.of("Cần ít nhất một địa chỉ thư.", "At least one address is needed.")));
        }
        if ((draft.quietFrom() == null) != (draft.quietTo() == null)) {
            violations.add(new Violation(
                    draft.quietFrom() == null ? "/quietFrom" : "/quietTo",
                    "quiet-hours-open",
                    null,
                    Words.of("Giờ yên tĩnh cần cả đầu và cuối.", "Quiet hours need a beginning and an end.")));
        } else if (draft.quietFrom() != null && draft.quietFrom().equals(draft.quietTo())) {
            violations.add(new Violation(
                    "/quietTo",
                    "quiet-all-day",
                    draft.quietTo(),
                    Words.of("Giờ yên tĩnh không thể là cả ngày.", "Quiet hours cannot be the whole day.")));
        }
        if (!violations.isEmpty()) {
            throw new Refused(new BreaksRules(violations));
        }
    }
}
