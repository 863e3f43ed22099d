package org.commonhall.governance.meeting;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.commonhall.Call;
import org.commonhall.Id;
import org.commonhall.InvalidInput;
import org.commonhall.Receipt;
import org.commonhall.RuleViolation;
import org.commonhall.corridor.Change;
import org.commonhall.directory.directory.Organization;
import org.commonhall.directory.file.Attachment;
import org.commonhall.directory.file.FileStore;
import org.commonhall.governance.committee.Committee;
import org.commonhall.governance.committee.Proposal;
import org.commonhall.governance.committee.ProposalStatus;
import org.commonhall.governance.decision.NextCall;
import org.commonhall.governance.decision.RuleSet;
import org.jspecify.annotations.Nullable;

/** How a meeting is prepared and called, and what becomes of its items. */
final class AgendaSteps {
    private final MeetingSteps steps;
    private final FileStore files;
    private final OverdueItems overdue;

    AgendaSteps(MeetingSteps steps, FileStore files, OverdueItems overdue) {
        this.steps = steps;
        this.files = files;
        this.overdue = overdue;
    }

    Receipt<Meeting> draft(Call by, DraftMeeting command) {
        return steps.corridor().run(by, command, MeetingEvent.DRAFTED.code(), Meeting.TYPE, change -> {
            change.get(Organization.TYPE, command.body());
            Optional<Committee> committee = Committee.ofBody(change, command.body());
            change.requireAny(false, committee.map(Committee::scopes).orElseGet(() ->
                    new UUID[] {command.body().value()}));
            boolean ofCommittee = command.kind() == MeetingKind.COMMITTEE;
            if (ofCommittee) {
                MeetingSteps.requireCommittee(committee);
            }
            String own = command.rules();
            if (own != null) {
                steps.policy().rules().require(own);
            }
            Meeting meeting = change.insert(
                    Meeting.TYPE,
                    MeetingBuilder.builder()
                            .id(change.newId())
                            .body(command.body())
                            .committee(committee
                                    .filter(one -> ofCommittee)
                                    .map(Committee::id)
                                    .orElse(null))
                            .kind(command.kind())
                            .title(command.title())
                            .status(MeetingStatus.DRAFT)
                            .rules(
                                    own != null || !ofCommittee
                                            ? own
                                            : committee.map(Committee::rules).orElse(null))
                            .place(command.place())
                            .startsAt(command.startsAt().truncatedTo(ChronoUnit.MICROS))
                            .callNumber(1)
                            .build());
            List<AgendaItem> items = List.of();
            Id<Meeting> earlier = command.carryFrom();
            if (earlier != null) {
                if (!change.get(Meeting.TYPE, earlier).body().equals(command.body())) {
                    throw new RuleViolation("meeting.other");
                }
                items = carry(change, earlier, meeting, item -> item.status() == ItemStatus.CARRIED_OVER);
            }
            overdue.add(change, meeting, items, null);
            return meeting;
        });
    }

    private static List<AgendaItem> carry(Change change, Id<Meeting> from, Meeting to, Predicate<AgendaItem> which) {
        List<AgendaItem> carried = new ArrayList<>();
        for (AgendaItem item : MeetingSteps.items(change, from)) {
            if (which.test(item)) {
                carried.add(item.carriedTo(change.newId(), to.id(), carried.size() + 1L));
            }
        }
        return carried.isEmpty() ? carried : change.insertAll(AgendaItem.TYPE, carried);
    }

    Receipt<Meeting> add(Call by, AddItem command) {
        return steps.run(by, command, MeetingEvent.ITEM_ADDED, (change, meeting, committee) -> {
            MeetingAction.ADD_ITEM.require(meeting);
            change.requireOwn(command.subject(), meeting.body().value());
            long position = MeetingSteps.items(change, meeting.id()).size() + 1L;
            AgendaItem item = change.insert(
                    AgendaItem.TYPE,
                    new AgendaItem(
                            change.newId(),
                            0,
                            meeting.id(),
                            position,
                            command.title(),
                            command.text(),
                            ItemStatus.OPEN,
                            meeting.noticedAt() == null ? null : change.now(),
                            null,
                            null,
                            command.subject()));
            schedule(change, meeting, command.subject());
            command.papers()
                    .forEach(paper -> files.add(
                            change,
                            item.id().value(),
                            meeting.body().value(),
                            null,
                            paper,
                            Attachment.Visibility.PUBLIC));
            return meeting;
        });
    }

    /** A proposal or a demand comes on an agenda only with enough supporters. */
    private static void schedule(Change change, Meeting meeting, @Nullable UUID subject) {
        if (subject == null) {
            return;
        }
        DemandSteps.schedule(change, meeting, subject);
        change.find(Proposal.TYPE, new Id<Proposal>(subject)).ifPresent(found -> {
            Proposal proposal = change.lock(Proposal.TYPE, found.id());
            if (proposal.status() != ProposalStatus.ADMITTED) {
                throw new RuleViolation(
                        "meeting.proposal.state",
                        proposal.supporters(),
                        proposal.needed(),
                        proposal.status().said());
            }
            change.update(Proposal.TYPE, proposal.scheduled());
        });
    }

    Receipt<Meeting> call(Call by, CallMeeting command) {
        return steps.run(by, command, MeetingEvent.CALLED, (change, meeting, committee) -> {
            MeetingAction.CALL.require(meeting);
            ImmutableList<AgendaItem> items = MeetingSteps.items(change, meeting.id());
            NoticePeriod.require(
                    steps.rules(change, meeting, committee),
                    command.urgency() != null,
                    change.now(),
                    meeting.startsAt(),
                    steps.policy().calendar().get());
            ImmutableList<AgendaItem> late = overdue.add(change, meeting, items, change.now());
            if (items.isEmpty() && late.isEmpty()) {
                throw emptyAgenda();
            }
            if (!items.isEmpty()) {
                change.updateAll(
                        AgendaItem.TYPE,
                        items.stream().map(item -> item.noticed(change.now())).toList());
            }
            DemandSteps.called(change, meeting, items);
            RuleSet rules = steps.named(change, meeting);
            if (rules != null) {
                change.insert(MeetingRules.TYPE, MeetingRules.of(change.newId(), meeting.id(), rules));
            }
            return meeting.called(command.urgency(), rules == null ? null : MeetingRules.hash(rules), change.now());
        });
    }

    static RuleViolation emptyAgenda() {
        return new RuleViolation("meeting.agenda.empty");
    }

    Receipt<Meeting> settle(Call by, SettleItem command) {
        steps.corridor().require(command);
        if (command.status() == ItemStatus.OPEN) {
            throw new InvalidInput("status", "meeting.item.settle");
        }
        return steps.run(by, command, MeetingEvent.ITEM_SETTLED, (change, meeting, committee) -> {
            MeetingAction.SETTLE_ITEM.require(meeting);
            AgendaItem item = MeetingSteps.item(change, meeting, command.item());
            if (command.status() == ItemStatus.DECIDED) {
                decide(change, meeting, committee, item);
            }
            change.update(AgendaItem.TYPE, item.settled(command.status(), change.now()));
            return meeting;
        });
    }

    /** An item is decided by those who are there, and who counts at that moment is written down. */
    private void decide(Change change, Meeting meeting, Optional<Committee> committee, AgendaItem item) {
        if (meeting.status().held()) {
            steps.file(change, meeting).requireDecidable(item);
            return;
        }
        MeetingFile file = steps.file(change, meeting, committee);
        file.requireDecidable(item);
        file.members().keep(change, meeting);
    }

    /** Gives the next call; the inquorate meeting is done with. */
    Receipt<Meeting> reconvene(Call by, ReconveneMeeting command) {
        return steps.corridor().run(by, command, MeetingEvent.RECONVENED.code(), Meeting.TYPE, change -> {
            Meeting meeting = change.lockSubject(Meeting.TYPE, command.meeting());
            change.requireAny(false, MeetingSteps.scopes(change, meeting));
            MeetingAction.RECONVENE.require(meeting);
            requireGap(steps.named(change, meeting), meeting, command);
            change.update(Meeting.TYPE, meeting.reconvened());
            Meeting next = change.insert(
                    Meeting.TYPE,
                    meeting.next()
                            .id(change.newId())
                            .version(0)
                            .status(MeetingStatus.DRAFT)
                            .callNumber(meeting.callNumber() + 1)
                            .previous(meeting.id())
                            .startsAt(command.startsAt().truncatedTo(ChronoUnit.MICROS))
                            .rulesHash(null)
                            .urgency(null)
                            .noticedAt(null)
                            .openedAt(null)
                            .build());
            carry(change, meeting.id(), next, item -> item.status() == ItemStatus.OPEN);
            return next;
        });
    }

    private void requireGap(@Nullable RuleSet rules, Meeting meeting, ReconveneMeeting command) {
        ZoneId zone = steps.policy().calendar().get().zone();
        long days = ChronoUnit.DAYS.between(
                LocalDate.ofInstant(meeting.startsAt(), zone), LocalDate.ofInstant(command.startsAt(), zone));
        NextCall next = rules == null ? null : rules.nextCall();
        if (next != null && (days < next.minDays() || days > next.maxDays())) {
            throw new RuleViolation("meeting.reconvene.gap", days, next.minDays(), next.maxDays());
        }
        NoticePeriod.requireLater(command.startsAt(), meeting.startsAt());
    }
}
