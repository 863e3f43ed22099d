package org.commonhall.governance.meeting;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.commonhall.Actor;
import org.commonhall.Id;
import org.commonhall.InvalidInput;
import org.commonhall.Name;
import org.commonhall.NotFound;
import org.commonhall.Option;
import org.commonhall.Page;
import org.commonhall.PageRequest;
import org.commonhall.calendar.Span;
import org.commonhall.corridor.Names;
import org.commonhall.corridor.Reading;
import org.commonhall.directory.directory.Organization;
import org.commonhall.directory.directory.Person;
import org.commonhall.directory.file.Attachment;
import org.commonhall.directory.file.FileView;
import org.commonhall.governance.ballot.Ballots;
import org.commonhall.governance.committee.Committee;
import org.commonhall.governance.committee.CommitteeAudience;
import org.commonhall.governance.committee.CommitteeReads;
import org.commonhall.governance.committee.Seat;
import org.commonhall.governance.followup.FollowUp;
import org.commonhall.governance.followup.FollowUps;
import org.commonhall.procedure.ListOrder;
import org.commonhall.procedure.Openness;
import org.commonhall.storage.Condition;
import org.commonhall.storage.Query;
import org.commonhall.storage.Summary;
import org.commonhall.todo.Todo;
import org.commonhall.todo.TodoAction;
import org.jspecify.annotations.Nullable;

/**
 * What people see of meetings.
 * Names cost one statement more for each kind of which there are some. Thread-safe.
 */
public final class MeetingReads {
    private final MeetingSteps steps;

    MeetingReads(MeetingSteps steps) {
        this.steps = steps;
    }

    /**
     * Shows one meeting as the actor may see it.
     *
     * @param by anybody
     * @param id which
     * @return the view for the widest audience the actor belongs to
     * @throws NotFound with {@code record.missing}, also for a draft that the actor must not know of
     */
    public MeetingView get(Actor by, Id<Meeting> id) {
        return steps.corridor().read(by, reading -> {
            Meeting meeting = reading.get(Meeting.TYPE, id);
            Optional<Committee> committee = MeetingSteps.committee(reading, meeting);
            MeetingFile file = steps.shown(reading, meeting, committee);
            CommitteeAudience audience = audience(reading, file, committee);
            ImmutableListMultimap<UUID, FileView> papers = papers(reading, audience, file.items());
            ImmutableList<OverdueAction> overdue = overdue(reading, audience, meeting.body(), file.items());
            Optional<MeetingMinutes> minutes = minutes(reading, audience, meeting);
            return Names.shown(
                    reading,
                    names -> new MeetingView(
                            audience,
                            MeetingRow.of(meeting, names),
                            file.quorum(null),
                            file.items().stream()
                                    .map(item -> item(
                                            file, item, papers.get(item.id().value())))
                                    .collect(ImmutableList.toImmutableList()),
                            overdue,
                            audience == CommitteeAudience.MEMBER
                                    ? file.attendance().stream()
                                            .map(one -> AttendanceView.of(one, names))
                                            .collect(ImmutableList.toImmutableList())
                                    : ImmutableList.of(),
                            minutes.map(MeetingMinutes::text).orElse(null)));
        });
    }

    /** One statement for all items. */
    private static ImmutableListMultimap<UUID, FileView> papers(
            Reading reading, CommitteeAudience audience, ImmutableList<AgendaItem> items) {
        if (items.isEmpty()) {
            return ImmutableListMultimap.of();
        }
        return reading
                .select(Query.of(Attachment.TYPE)
                        .where(Attachment.SUBJECT.in(
                                items.stream().map(item -> item.id().value()).collect(ImmutableSet.toImmutableSet())))
                        .orderBy(Attachment.ADDED_AT.ascending()))
                .stream()
                .filter(one -> one.audience() == Attachment.Visibility.PUBLIC || audience == CommitteeAudience.MEMBER)
                .collect(ImmutableListMultimap.toImmutableListMultimap(Attachment::subject, FileView::of));
    }

    /** No statement where no item has a subject. */
    private static ImmutableList<OverdueAction> overdue(
            Reading reading, CommitteeAudience audience, Id<Organization> body, ImmutableList<AgendaItem> items) {
        ImmutableSet<Id<FollowUp>> subjects = items.stream()
                .flatMap(item -> Optional.ofNullable(item.subject()).stream())
                .map(subject -> new Id<FollowUp>(subject))
                .collect(ImmutableSet.toImmutableSet());
        if (subjects.isEmpty()) {
            return ImmutableList.of();
        }
        Map<Id<FollowUp>, FollowUp> found = reading.findAll(FollowUp.TYPE, subjects);
        return subjects.stream()
                .flatMap(id -> Optional.ofNullable(found.get(id)).stream())
                .filter(action -> (wide(audience) && action.body().equals(body)) || FollowUps.isSeen(reading, action))
                .map(OverdueAction::of)
                .collect(ImmutableList.toImmutableList());
    }

    private static ItemView item(MeetingFile file, AgendaItem item, ImmutableList<FileView> papers) {
        return new ItemView(
                item.id(),
                item.position(),
                item.title(),
                item.text(),
                item.status(),
                item.noticedAt(),
                item.settledAt(),
                item.carriedFrom(),
                item.subject(),
                file.whyNoVote(item).orElse(null),
                file.quorum(item),
                file.recusals().stream()
                        .filter(one -> one.item().equals(item.id()))
                        .count(),
                papers);
    }

    private static CommitteeAudience audience(Reading reading, MeetingFile file, Optional<Committee> committee) {
        Meeting meeting = file.meeting();
        CommitteeAudience audience = committee
                .map(one -> CommitteeReads.audience(reading, one, file.seats()))
                .orElseGet(() -> CommitteeReads.audience(reading, meeting.body().value()));
        if (meeting.status() == MeetingStatus.DRAFT && !wide(audience)) {
            throw new NotFound("record.missing", Meeting.TYPE);
        }
        return audience;
    }

    /** What it is called by those who may see it. */
    static @Nullable Name named(Reading reading, Meeting meeting) {
        boolean seen = meeting.status() != MeetingStatus.DRAFT
                || wide(CommitteeReads.audience(reading, meeting.body().value()));
        return seen ? Name.of(meeting.title(), null) : null;
    }

    static boolean wide(CommitteeAudience audience) {
        return audience == CommitteeAudience.MEMBER || audience == CommitteeAudience.AUDITOR;
    }

    private static Optional<MeetingMinutes> minutes(Reading reading, CommitteeAudience audience, Meeting meeting) {
        boolean shown = wide(audience) || meeting.status() == MeetingStatus.PUBLISHED;
        return shown ? SittingSteps.minutes(reading, meeting.id()).stream().findAny() : Optional.empty();
    }

    /**
     * Lists the meetings of a body, the latest first; drafts for secretaries and auditors only. Two statements, one
     * more where a role is held above the body.
     *
     * @param by anybody
     * @param body whose
     * @param page which page
     * @return the page
     */
    public Page<MeetingRow> list(Actor by, Id<Organization> body, PageRequest page) {
        return list(by, body, Openness.ANY, ListOrder.LATEST, page);
    }

    /**
     * Lists the meetings of a body that are to come or under way, or those that are over; otherwise as
     * {@link #list(Actor, Id, PageRequest)}.
     *
     * @param by anybody
     * @param body whose
     * @param openness which of them
     * @param order in which order
     * @param page which page
     * @return the page
     */
    public Page<MeetingRow> list(
            Actor by, Id<Organization> body, Openness openness, ListOrder order, PageRequest page) {
        InvalidInput.present("openness", openness);
        InvalidInput.present("order", order);
        return steps.corridor().read(by, reading -> {
            Query<Meeting> query = Query.of(Meeting.TYPE)
                    .where(listed(reading, body))
                    .where(openness.of(Meeting.STATUS, MeetingStatus.values(), MeetingStatus::over))
                    .orderBy(order.by(Meeting.STARTS_AT));
            return Names.page(reading, reading.page(query, page), MeetingRow::of);
        });
    }

    /**
     * Counts the meetings of a body by state, as {@link #list} lists them: one statement besides the rights.
     *
     * @param by anybody
     * @param body whose
     * @return how many there are
     */
    public Page.Totals<MeetingStatus> totals(Actor by, Id<Organization> body) {
        return steps.corridor()
                .read(by, reading -> Summary.totals(Meeting.STATUS, listed(reading, body), reading::summarise));
    }

    private static Condition<Meeting> listed(Reading reading, Id<Organization> body) {
        Condition<Meeting> theirs = Meeting.BODY.is(body);
        return wide(CommitteeReads.audience(reading, body.value()))
                ? theirs
                : theirs.and(Meeting.STATUS.is(MeetingStatus.DRAFT).not());
    }

    /**
     * Lists the meetings of all bodies in a span: one statement. Drafts are for {@link #list}.
     *
     * @param by anybody
     * @param span when they begin, the last moment left out
     * @param page which page
     * @return the meetings by beginning
     */
    public Page<MeetingRow> within(Actor by, Span span, PageRequest page) {
        return steps.corridor()
                .read(
                        by,
                        reading -> Names.page(
                                reading,
                                reading.page(
                                        Query.of(Meeting.TYPE)
                                                .where(Meeting.STARTS_AT.between(span.from(), span.until()))
                                                .where(Meeting.STATUS
                                                        .is(MeetingStatus.DRAFT)
                                                        .not())
                                                .orderBy(Meeting.STARTS_AT.ascending()),
                                        page),
                                MeetingRow::of));
    }

    /**
     * Lists the demands for meetings of a body, the newest first: one statement.
     *
     * @param by anybody sees the demands, not who made them
     * @param body whose
     * @param page which page
     * @return the page
     */
    public Page<DemandView> demands(Actor by, Id<Organization> body, PageRequest page) {
        return steps.corridor()
                .read(
                        by,
                        reading -> Names.page(
                                reading,
                                reading.page(
                                        Query.of(MeetingDemand.TYPE)
                                                .where(MeetingDemand.BODY.is(body))
                                                .orderBy(MeetingDemand.CREATED_AT.descending()),
                                        page),
                                DemandView::of));
    }

    /**
     * Lists what the actor can do next with a meeting.
     *
     * @param by anybody
     * @param id which
     * @return what the actor has the rights for, with what stands against it
     * @throws NotFound with {@code record.missing}
     */
    public ImmutableList<Option<MeetingAction>> actions(Actor by, Id<Meeting> id) {
        return steps.corridor().read(by, reading -> {
            Meeting meeting = reading.get(Meeting.TYPE, id);
            Optional<Committee> committee = MeetingSteps.committee(reading, meeting);
            MeetingFile file = steps.shown(reading, meeting, committee);
            audience(reading, file, committee);
            var held = reading.rolesInAny(MeetingSteps.scopes(meeting, committee));
            return new MeetingActions(reading, file, held).all();
        });
    }

    /**
     * Prints the minutes as a paper to be posted, with the names that the reader may see.
     *
     * @param by anybody
     * @param id which meeting
     * @param locale Chinese or, for everything else, English
     * @param format text or HTML
     * @return the paper
     * @throws NotFound with {@code meeting.minutes.missing} if there are none that the actor may see
     */
    public String print(Actor by, Id<Meeting> id, Locale locale, PaperFormat format) {
        return steps.corridor().read(by, reading -> {
            Meeting meeting = reading.get(Meeting.TYPE, id);
            Optional<Committee> committee = MeetingSteps.committee(reading, meeting);
            MeetingFile file = steps.shown(reading, meeting, committee);
            CommitteeAudience audience = audience(reading, file, committee);
            MeetingMinutes minutes =
                    minutes(reading, audience, meeting).orElseThrow(() -> new NotFound("meeting.minutes.missing"));
            String body = reading.find(Organization.TYPE, meeting.body())
                    .map(Organization::name)
                    .orElse("-");
            boolean named = audience == CommitteeAudience.MEMBER || audience == CommitteeAudience.WORKER;
            MinutesRoster roster = MinutesRoster.read(reading, file, committee, named);
            return new MinutesPaper(file, minutes, Ballots.outcomes(reading, id.value()), body, roster, locale)
                    .print(format);
        });
    }

    /** The meetings before somebody who holds a seat: two statements, one without a seat. */
    static ImmutableList<Todo> todos(Reading reading, Id<Person> person, int most) {
        ImmutableSet<Id<Committee>> committees = Seat.heldBy(reading, person);
        if (committees.isEmpty()) {
            return ImmutableList.of();
        }
        return reading
                .select(Query.of(Meeting.TYPE)
                        .where(Meeting.COMMITTEE.in(committees))
                        .where(Meeting.STATUS.in(List.of(
                                MeetingStatus.CALLED,
                                MeetingStatus.OPEN,
                                MeetingStatus.QUORATE,
                                MeetingStatus.INQUORATE)))
                        .where(Meeting.STARTS_AT.atLeast(reading.now().minus(Duration.ofDays(1))))
                        .orderBy(Meeting.STARTS_AT.ascending())
                        .limit(most))
                .stream()
                .map(meeting -> Todo.of(
                                Meeting.TYPE, meeting.id(), meeting.title(), meeting.startsAt(), TodoAction.COME)
                        .of(Organization.TYPE, meeting.body()))
                .collect(ImmutableList.toImmutableList());
    }
}
