package org.commonhall.volunteering.volunteer;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.Size;
import java.lang.invoke.MethodHandles;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.UUID;
import javax.lang.model.element.Modifier;
import org.commonhall.Explanation;
import org.commonhall.Id;
import org.commonhall.Name;
import org.commonhall.NotFound;
import org.commonhall.RuleViolation;
import org.commonhall.corridor.Reading;
import org.commonhall.corridor.WallClock;
import org.commonhall.directory.directory.Brand;
import org.commonhall.directory.directory.Organization;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.Index;
import org.commonhall.storage.RecordType;
import org.commonhall.storage.Unique;
import org.jspecify.annotations.Nullable;

/**
 * What people volunteer for, again and again in shifts (志愿服务项目). It is a scope below its organiser. Immutable.
 *
 * @param id the identity, and the scope where rights on it are held
 * @param version the version
 * @param organiser the organization that offers it
 * @param brand the name it goes by, absent if it has none
 * @param code tells the programmes of an organization apart
 * @param title the title
 * @param titleEn the English title, absent if it has none
 * @param network the code of the network it belongs to, absent for none
 * @param paid whether volunteers are paid for it
 * @param credited whether service in it becomes credited hours
 * @param zone the zone of its wall clock
 * @param status where it stands
 * @param startsOn its first day
 * @param endsOn the first day it is over, absent while nobody knows
 * @param overlap how many seconds two shifts of one person may overlap
 * @param longest how many seconds one block of shifts may last
 * @param rest how many seconds there must be between two blocks
 * @param overrun how many seconds after the end of a shift still count as service
 * @param dayCap how many seconds of service are credited to one person a day at most
 * @param noShowLimit how many no-shows lead to a cool-down, 0 for none
 * @param noShowDays within how many days they count
 * @param coolDown how many days the cool-down lasts
 * @param appealDays within how many days one can appeal against a no-show
 * @param rules who is let in, as {@link SignUpRules} reads it; absent for everybody
 */
@Unique(
        name = "code",
        of = {"organiser", "code"})
@Index("brand")
@Index("network")
@Index("status")
@RecordBuilder
@RecordBuilder.Options(builderClassModifiers = Modifier.FINAL, enableWither = false)
public record Programme(
        Id<Programme> id,
        long version,
        Id<Organization> organiser,
        @Nullable Id<Brand> brand,
        @Size(max = 40) String code,
        @Size(max = 200) String title,
        @Size(max = 200) @Nullable String titleEn,
        @Size(max = 40) @Nullable String network,
        boolean paid,
        boolean credited,
        @Size(max = 60) String zone,
        ProgrammeStatus status,
        LocalDate startsOn,
        @Nullable LocalDate endsOn,
        long overlap,
        long longest,
        long rest,
        long overrun,
        long dayCap,
        long noShowLimit,
        long noShowDays,
        long coolDown,
        long appealDays,
        @Size(max = 2000) @Nullable String rules)
        implements WallClock {
    /** How it is stored. */
    public static final RecordType<Programme> TYPE = RecordType.of(MethodHandles.lookup(), Programme.class);
    /** The organization that offers it. */
    public static final Attribute<Programme, Id<Organization>> ORGANISER =
            TYPE.attribute("organiser", Programme::organiser);
    /** Where it stands. */
    public static final Attribute<Programme, ProgrammeStatus> STATUS = TYPE.attribute("status", Programme::status);
    /** Under which brand. */
    public static final Attribute<Programme, Id<Brand>> BRAND = TYPE.attribute("brand", Programme::brand);
    /** The title. */
    public static final Attribute<Programme, String> TITLE = TYPE.attribute("title", Programme::title);

    private static final int MINUTE = 60;

    /**
     * Gives where rights on it are held.
     *
     * @return the scope
     */
    public UUID scope() {
        return id.value();
    }

    @Override
    public ZoneId zoneId() {
        return ZoneId.of(zone);
    }

    /**
     * Gives its title in both languages.
     *
     * @return the title
     */
    public Name name() {
        return Name.of(title, titleEn);
    }

    /**
     * Finds a programme that the actor may know of.
     *
     * @param reading the transaction
     * @param id which programme
     * @return the programme
     * @throws NotFound {@code record.missing} for a draft of others too
     */
    public static Programme readable(Reading reading, Id<Programme> id) {
        Programme programme = reading.get(TYPE, id);
        if (!programme.shown(reading)) {
            throw new NotFound("record.missing", TYPE);
        }
        return programme;
    }

    /**
     * Says whether the actor may know of it: everybody may, unless it is a draft.
     *
     * @param reading the transaction
     * @return true for what is published, and for staff
     */
    public boolean shown(Reading reading) {
        return status != ProgrammeStatus.DRAFT || reading.allows(VolunteerRights.READ_PLANS, false, scope());
    }

    /**
     * Gives who is let in.
     *
     * @return the rules
     */
    public SignUpRules signUpRules() {
        return SignUpRules.parse(rules);
    }

    /**
     * Refuses unless it stands so.
     *
     * @param allowed how it may stand
     * @throws RuleViolation {@code volunteer.programme.state}
     */
    public void require(ProgrammeStatus... allowed) {
        if (!Arrays.asList(allowed).contains(status)) {
            throw new RuleViolation("volunteer.programme.state", Explanation.of(status));
        }
    }

    /** Gives the next state after a step. */
    Programme stepped(ProgrammeAction action) {
        require(action.from().toArray(ProgrammeStatus[]::new));
        return next().status(action.to()).build();
    }

    /** Gives it with other terms. */
    Programme on(ProgrammeTerms terms) {
        SignUpRules.parse(terms.rules());
        return next().overlap(terms.overlapMinutes() * MINUTE)
                .longest(terms.longestMinutes() * MINUTE)
                .rest(terms.restMinutes() * MINUTE)
                .overrun(terms.overrunMinutes() * MINUTE)
                .dayCap(terms.dayCapMinutes() * MINUTE)
                .noShowLimit(terms.noShowLimit())
                .noShowDays(terms.noShowDays())
                .coolDown(terms.coolDownDays())
                .appealDays(terms.appealDays())
                .rules(terms.rules())
                .build();
    }

    /** Gives its terms as they are told. */
    ProgrammeTerms terms() {
        return new ProgrammeTerms(
                overlap / MINUTE,
                longest / MINUTE,
                rest / MINUTE,
                overrun / MINUTE,
                dayCap / MINUTE,
                noShowLimit,
                noShowDays,
                coolDown,
                appealDays,
                rules);
    }

    ProgrammeBuilder next() {
        return ProgrammeBuilder.builder(this);
    }
}
