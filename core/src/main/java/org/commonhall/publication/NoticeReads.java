package org.commonhall.publication;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.commonhall.Actor;
import org.commonhall.Explanation;
import org.commonhall.Id;
import org.commonhall.NotFound;
import org.commonhall.Option;
import org.commonhall.Page;
import org.commonhall.PageRequest;
import org.commonhall.Role;
import org.commonhall.RuleViolation;
import org.commonhall.corridor.Corridor;
import org.commonhall.corridor.Names;
import org.commonhall.corridor.Reading;
import org.commonhall.corridor.SubjectRights;
import org.commonhall.directory.building.Building;
import org.commonhall.directory.directory.Organization;
import org.commonhall.storage.Condition;
import org.commonhall.storage.Query;
import org.commonhall.storage.Summary;
import org.commonhall.trace.TraceSource;
import org.jspecify.annotations.Nullable;

/**
 * What people see of notices. A notice is public: visitors read it without a login.
 * Names cost one statement more for each kind of which there are some. Thread-safe.
 */
public final class NoticeReads {
    private final Corridor corridor;
    private final PublicationPolicy policy;

    NoticeReads(Corridor corridor, PublicationPolicy policy) {
        this.corridor = corridor;
        this.policy = policy;
    }

    /**
     * Shows one notice. It costs two statements for visitors, one more if the actor's rights are asked for, and another if
     * those are held above.
     *
     * @param by anybody
     * @param id which
     * @return the view, with proofs for the publisher's staff
     * @throws NotFound with {@code record.missing}
     */
    public NoticeView get(Actor by, Id<PublicNotice> id) {
        return corridor.read(by, reading -> {
            PublicNotice notice = reading.get(PublicNotice.TYPE, id);
            List<NoticePlace> places = NoticeSteps.places(reading, id);
            boolean staff = staff(reading, notice);
            return Names.shown(reading, names -> NoticeView.of(notice, places, staff, names));
        });
    }

    /**
     * Lists what hangs now at a place, the newest first: two statements.
     *
     * @param building the building, or null for the hall's own pages
     * @param page which page
     * @return the page; a notice stands in it once for each spot it hangs at
     */
    public Page<NoticeRow> posted(@Nullable Id<Building> building, PageRequest page) {
        return corridor.read(Actor.visitor(), reading -> {
            Condition<NoticePlace> there =
                    building == null ? NoticePlace.BUILDING.absent() : NoticePlace.BUILDING.is(building);
            Page<NoticePlace> places = reading.page(
                    Query.of(NoticePlace.TYPE)
                            .where(there.and(NoticePlace.LIVE.is(true)))
                            .orderBy(NoticePlace.POSTED_AT.descending()),
                    page);
            Map<Id<PublicNotice>, PublicNotice> notices = reading.findAll(
                    PublicNotice.TYPE,
                    places.items().stream().map(NoticePlace::notice).collect(ImmutableSet.toImmutableSet()));
            return Names.page(
                    reading,
                    places,
                    (place, names) -> NoticeRow.of(Objects.requireNonNull(notices.get(place.notice())), names));
        });
    }

    /**
     * Lists what hangs now anywhere, each notice once: one statement.
     *
     * @param by anybody
     * @param page which page
     * @return the notices, the newest first
     */
    public Page<NoticeRow> hanging(Actor by, PageRequest page) {
        return corridor.read(
                by,
                reading -> Names.page(
                        reading,
                        reading.page(
                                Query.of(PublicNotice.TYPE)
                                        .where(PublicNotice.STATUS.is(NoticeStatus.POSTED))
                                        .orderBy(PublicNotice.POSTED_AT.descending()),
                                page),
                        NoticeRow::of));
    }

    /**
     * Lists the notices about a record, the newest first, finished ones too: one statement.
     *
     * @param subject the record that is posted
     * @param page which page
     * @return the page
     */
    public Page<NoticeRow> about(UUID subject, PageRequest page) {
        return corridor.read(
                Actor.visitor(),
                reading -> Names.page(
                        reading,
                        reading.page(
                                Query.of(PublicNotice.TYPE)
                                        .where(PublicNotice.SUBJECT.is(subject))
                                        .orderBy(PublicNotice.POSTED_AT.descending()),
                                page),
                        NoticeRow::of));
    }

    /**
     * Lists the notices of a publisher in one state, the newest first: two statements, one more if the actor's role is held
     * above.
     *
     * @param by the publisher's staff, or an auditor
     * @param publisher the publisher
     * @param status which state
     * @param page which page
     * @return the page
     */
    public Page<NoticeRow> of(Actor by, Id<Organization> publisher, NoticeStatus status, PageRequest page) {
        return corridor.read(by, reading -> {
            reading.authorise(PublicationRights.READ_LIST, false, publisher.value());
            return Names.page(
                    reading,
                    reading.page(
                            Query.of(PublicNotice.TYPE)
                                    .where(PublicNotice.PUBLISHER.is(publisher).and(PublicNotice.STATUS.is(status)))
                                    .orderBy(PublicNotice.POSTED_AT.descending()),
                            page),
                    NoticeRow::of);
        });
    }

    /**
     * Counts the notices of a publisher by state, as {@link #of} lists them: one statement besides the rights.
     *
     * @param by the publisher's staff, or an auditor
     * @param publisher the publisher
     * @return how many there are
     */
    public Page.Totals<NoticeStatus> totals(Actor by, Id<Organization> publisher) {
        return corridor.read(by, reading -> {
            reading.authorise(PublicationRights.READ_LIST, false, publisher.value());
            return Summary.totals(PublicNotice.STATUS, PublicNotice.PUBLISHER.is(publisher), reading::summarise);
        });
    }

    /**
     * Lists the objections to a notice with their replies, the oldest first: two statements for visitors, more for rights as
     * with {@link #get}.
     *
     * @param by anybody
     * @param id which notice
     * @param page which page
     * @return the page, with names for the publisher's staff only
     * @throws NotFound with {@code record.missing}
     */
    public Page<ObjectionView> objections(Actor by, Id<PublicNotice> id, PageRequest page) {
        return corridor.read(by, reading -> {
            boolean staff = staff(reading, reading.get(PublicNotice.TYPE, id));
            Page<Objection> found = reading.page(
                    Query.of(Objection.TYPE).where(Objection.NOTICE.is(id)).orderBy(Objection.RAISED_AT.ascending()),
                    page);
            if (staff) {
                reading.disclosed(
                        "publication.objection_read",
                        Objection.TYPE,
                        found.items().stream().filter(one -> one.tells(by)).toList());
            }
            return Names.page(
                    reading,
                    found,
                    (one, names) -> ObjectionView.of(
                            one,
                            staff,
                            one.person() != null && by.is(one.person().value()),
                            names));
        });
    }

    /**
     * Gives a notice as it is hung up: at most four statements.
     *
     * @param id which notice
     * @return the paper, in both languages as text and as HTML
     * @throws NotFound with {@code record.missing}
     */
    public NoticePaper paper(Id<PublicNotice> id) {
        return corridor.read(Actor.visitor(), reading -> {
            PublicNotice notice = reading.get(PublicNotice.TYPE, id);
            List<NoticePlace> places = NoticeSteps.places(reading, id);
            Organization publisher = reading.get(Organization.TYPE, notice.publisher());
            Map<Id<Building>, Building> buildings = reading.findAll(
                    Building.TYPE,
                    places.stream()
                            .map(NoticePlace::building)
                            .filter(Objects::nonNull)
                            .collect(ImmutableSet.toImmutableSet()));
            return NoticePaper.of(
                    notice,
                    publisher,
                    places,
                    buildings,
                    policy.calendar().get().zone());
        });
    }

    /**
     * Lists what can be done next, and what stands against the rest.
     *
     * @param by anybody
     * @param id which notice
     * @return every act on a posted notice
     * @throws NotFound with {@code record.missing}
     */
    public ImmutableList<Option<NoticeAct>> actions(Actor by, Id<PublicNotice> id) {
        return corridor.read(by, reading -> {
            PublicNotice notice = reading.get(PublicNotice.TYPE, id);
            ImmutableSet<Role> held = reading.roles(notice.publisher().value());
            ImmutableList.Builder<Option<NoticeAct>> all = ImmutableList.builder();
            for (NoticeAction action : NoticeAction.values()) {
                Explanation denied = reading.allows(action.permission(), false, held)
                        ? null
                        : Explanation.of("access.denied", action.permission());
                switch (action) {
                    case POST -> {}
                    case DECIDE -> {
                        for (NoticeStatus outcome : NoticeStatus.values()) {
                            if (outcome != NoticeStatus.POSTED) {
                                all.add(option(
                                        new NoticeAct(action, outcome),
                                        denied,
                                        () -> NoticeLife.require(notice, outcome, reading.now())));
                            }
                        }
                    }
                    case OBJECT ->
                        all.add(option(
                                new NoticeAct(action, null),
                                denied,
                                () -> NoticeLife.objected(notice, notice.endsAt(), reading.now())));
                    default -> all.add(option(new NoticeAct(action, null), denied, () -> NoticeLife.require(notice)));
                }
            }
            return all.build();
        });
    }

    static Optional<SubjectRights.Known> known(Reading reading, UUID id) {
        return reading.find(PublicNotice.TYPE, new Id<PublicNotice>(id))
                .map(notice -> SubjectRights.Known.of(
                        PublicNotice.TYPE, notice.publisher().value(), true));
    }

    /** What a trace shows of it. */
    static TraceSource.Shown traced(Reading reading, PublicNotice notice) {
        return TraceSource.Shown.of(true, notice.title(), Explanation.of(notice.status()), notice.postedAt());
    }

    private static Option<NoticeAct> option(NoticeAct act, @Nullable Explanation denied, Runnable guard) {
        if (denied != null) {
            return Option.cannot(act, denied);
        }
        try {
            guard.run();
            return Option.can(act);
        } catch (RuleViolation no) {
            return Option.cannot(act, no.explanation());
        }
    }

    private static boolean staff(Reading reading, PublicNotice notice) {
        return reading.allows(
                PublicationRights.READ_STAFF, false, notice.publisher().value());
    }
}
