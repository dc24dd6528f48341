package vn.ntm.reporting.organisation;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import vn.ntm.events.AssignmentEvent;
import vn.ntm.events.AssignmentEvent.AccountBound;
import vn.ntm.events.AssignmentEvent.DirectivePublished;
import vn.ntm.events.AssignmentEvent.DirectiveReplaced;
import vn.ntm.events.AssignmentEvent.DirectiveRevoked;
import vn.ntm.events.AssignmentEvent.GroupDefined;
import vn.ntm.events.AssignmentEvent.OrganisationAbolished;
import vn.ntm.events.AssignmentEvent.OrganisationApportioned;
import vn.ntm.events.AssignmentEvent.OrganisationMerged;
import vn.ntm.events.AssignmentEvent.OrganisationRegistered;
import vn.ntm.events.AssignmentEvent.OrganisationSplit;
import vn.ntm.events.AssignmentEvent.TaskAssigned;
import vn.ntm.events.AssignmentEvent.TaskCancelled;
import vn.ntm.events.AssignmentEvent.TaskCompleted;
import vn.ntm.events.AssignmentEvent.TaskEscalated;
import vn.ntm.events.AssignmentEvent.TaskExtended;
import vn.ntm.events.AssignmentEvent.TaskHandedOver;
import vn.ntm.events.AssignmentEvent.TaskOverdue;
import vn.ntm.events.AssignmentEvent.TaskReturned;
import vn.ntm.events.AssignmentEvent.TaskSubmitted;
import vn.ntm.platform.caller.Register;
import vn.ntm.platform.copy.ReadCopy;

/** Who there is, and from when to when, as assignment-service told it. */
@ApplicationScoped
class RegisterCopy implements ReadCopy<AssignmentEvent> {

    private final Register register;
    private final Lives lives;
    private final Signs signs;
    private final Pasts pasts;

    RegisterCopy(Register register, Lives lives, Signs signs, Pasts pasts) {
        this.register = register;
        this.lives = lives;
        this.signs = signs;
        this.pasts = pasts;
    }

    @Override
    public String name() {
        return "register";
    }

    @Override
    public String channel() {
        return "assignments";
    }

    @Override
    public Class<AssignmentEvent> events() {
        return AssignmentEvent.class;
    }

    @Override
    public List<String> tables() {
        return List.of("organisation", "organisation_group", "account", "body_life", "body_past");
    }

    @Override
    public void keep(AssignmentEvent event) {
        switch (event) {
            case OrganisationRegistered organisation -> {
                register.keep(organisation);
                lives.keep(organisation);
                signs.keep(organisation);
                pasts.keep(organisation);
            }
            case GroupDefined group -> register.keep(group);
            case AccountBound account -> register.keep(account);
            case OrganisationMerged merged -> lives.end(Change.of(merged));
            case OrganisationSplit split -> lives.end(Change.of(split));
            case OrganisationAbolished abolished -> lives.end(Change.of(abolished));
            case DirectivePublished _,
                    DirectiveRevoked _,
                    DirectiveReplaced _,
                    OrganisationApportioned _,
                    TaskAssigned _,
                    TaskSubmitted _,
                    TaskReturned _,
                    TaskCompleted _,
                    TaskOverdue _,
                    TaskCancelled _,
                    TaskEscalated _,
                    TaskExtended _,
                    TaskHandedOver _ -> {}
        }
    }
}
