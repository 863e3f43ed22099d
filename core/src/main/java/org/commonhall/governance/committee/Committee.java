package org.commonhall.governance.committee;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.Size;
import java.lang.invoke.MethodHandles;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import org.commonhall.Id;
import org.commonhall.corridor.Reading;
import org.commonhall.directory.building.Building;
import org.commonhall.directory.directory.Organization;
import org.commonhall.governance.decision.Procedure;
import org.commonhall.governance.decision.RuleSet;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.Index;
import org.commonhall.storage.Query;
import org.commonhall.storage.RecordType;
import org.commonhall.storage.Unique;
import org.jspecify.annotations.Nullable;

/**
 * A committee (委员会): the seats of a body. The body's organization is its identity for meetings, motions and rights, and
 * has its parent body in the tree of organizations. Every change to a seat raises the committee's version.
 *
 * @param id the identity
 * @param version the version
 * @param body the organization that it is
 * @param leader the organization that leads it (牵头组织), absent if none does
 * @param building the building it is for, absent if for more than one
 * @param standing what its word is worth
 * @param rules the name of its rules of procedure
 * @param small whether the building is so small that the smaller size of the rules suffices
 * @param seats the seats of the present term
 * @param filled how many of them somebody holds
 * @param term the number of the present term, from 1
 * @param termStartsOn the first day of the term
 * @param termEndsOn the first day after the term
 * @param termOver whether the term has ended and no other has begun
 * @param electionRequired whether so few seats are filled that there must be an election
 * @param posted whether everybody may read who holds its seats
 * @param warnOn the day the end of the term is to be reported, absent without or once done
 * @param reviewOn the next day absences are reviewed, absent without
 * @param regularOn the next day it is looked whether a regular meeting was held in time, absent without
 * @param nextDueAt when something falls due by itself, absent when nothing will
 */
@Unique(name = "body", of = "body") @Index("building")
@Index("nextDueAt")
@RecordBuilder
@RecordBuilder.Options(builderClassModifiers = Modifier.FINAL, enableWither = false)
public record Committee(
        Id<Committee> id,
        long version,
        Id<Organization> body,
        @Nullable Id<Organization> leader,
        @Nullable Id<Building> building,
        Standing standing,
        @Size(max = 60) String rules,
        boolean small,
        long seats,
        long filled,
        long term,
        LocalDate termStartsOn,
        LocalDate termEndsOn,
        boolean termOver,
        boolean electionRequired,
        boolean posted,
        @Nullable LocalDate warnOn,
        @Nullable LocalDate reviewOn,
        @Nullable LocalDate regularOn,
        @Nullable Instant nextDueAt) {
    /** How it is stored. */
    public static final RecordType<Committee> TYPE = RecordType.of(MethodHandles.lookup(), Committee.class);
    /** The organization that it is. */
    public static final Attribute<Committee, Id<Organization>> BODY = TYPE.attribute("body", Committee::body);
    /** The building it is for. */
    public static final Attribute<Committee, Id<Building>> BUILDING = TYPE.attribute("building", Committee::building);
    /** The day the end of the term is to be reported. */
    public static final Attribute<Committee, LocalDate> WARN_ON = TYPE.attribute("warnOn", Committee::warnOn);
    /** The first day after the term. */
    public static final Attribute<Committee, LocalDate> TERM_ENDS_ON =
            TYPE.attribute("termEndsOn", Committee::termEndsOn);
    /** The next day absences are reviewed. */
    public static final Attribute<Committee, LocalDate> REVIEW_ON = TYPE.attribute("reviewOn", Committee::reviewOn);
    /** The next day it is looked whether a regular meeting was held in time. */
    public static final Attribute<Committee, LocalDate> REGULAR_ON = TYPE.attribute("regularOn", Committee::regularOn);
    /** When something falls due by itself. */
    public static final Attribute<Committee, Instant> NEXT_DUE_AT = TYPE.attribute("nextDueAt", Committee::nextDueAt);

    /**
     * Finds the committee that an organization is: one statement.
     *
     * @param reading the transaction
     * @param body the organization
     * @return the committee, empty if the organization is none
     */
    public static Optional<Committee> ofBody(Reading reading, Id<Organization> body) {
        return reading.select(Query.of(TYPE).where(BODY.is(body))).stream().findAny();
    }

    /**
     * Says where roles over the committee may be held.
     *
     * @return the body, and the building where there is one
     */
    public UUID[] scopes() {
        return building == null ? new UUID[] {body.value()} : new UUID[] {body.value(), building.value()};
    }

    /**
     * Gives the first day on which the next regular meeting is late.
     *
     * @param rules the rules of procedure
     * @param after the day of the last one, or the first day of the term
     * @return the day, or null where the rules ask for no regular meetings or the term is over by then
     */
    public @Nullable LocalDate nextRegular(RuleSet rules, LocalDate after) {
        return rules.procedure(Procedure.REGULAR_MEETING)
                .map(months -> after.plusMonths(months.count()).plusDays(1))
                .filter(late -> late.isBefore(termEndsOn))
                .orElse(null);
    }

    /**
     * Gives the same committee with the days on which it is reviewed next.
     *
     * @param review the next day absences are reviewed, null for none in this term
     * @param regular the next day a regular meeting is late, null for none in this term
     * @param zone the zone of dates
     * @return the copy, due at the earliest of its days
     */
    public Committee reviewed(@Nullable LocalDate review, @Nullable LocalDate regular, ZoneId zone) {
        return next().reviewOn(review).regularOn(regular).build().scheduled(zone);
    }

    CommitteeBuilder next() {
        return CommitteeBuilder.builder(this);
    }

    /** The same committee with the earliest of its days as its due time. */
    Committee scheduled(ZoneId zone) {
        Instant next = Stream.of(warnOn, reviewOn, regularOn, termOver ? null : termEndsOn)
                .flatMap(Stream::ofNullable)
                .min(Comparator.naturalOrder())
                .map(day -> day.atStartOfDay(zone).toInstant())
                .orElse(null);
        return next().nextDueAt(next).build();
    }
}
