package org.commonhall.volunteering.pairing;

import java.lang.invoke.MethodHandles;
import java.time.LocalDate;
import java.util.Optional;
import org.commonhall.Actor;
import org.commonhall.Id;
import org.commonhall.corridor.Reading;
import org.commonhall.directory.directory.Person;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.Query;
import org.commonhall.storage.RecordType;
import org.commonhall.storage.Subject;
import org.commonhall.storage.Unique;
import org.commonhall.volunteering.volunteer.Programme;
import org.jspecify.annotations.Nullable;

/**
 * Who answers for a volunteer's pairings of a programme (督导). Immutable.
 *
 * @param id the identity
 * @param version the version
 * @param programme in which programme
 * @param volunteer for whom
 * @param supervisor who answers
 * @param deputy who answers while the supervisor is away or silent, absent for nobody
 * @param startsOn the first day
 * @param endsOn the first day it is over, absent while it lasts
 * @param live true while it lasts, else absent
 */
@Unique(
        name = "volunteer",
        of = {"volunteer", "programme", "live"})
public record Supervision(
        Id<Supervision> id,
        long version,
        Id<Programme> programme,
        @Subject Id<Person> volunteer,
        Id<Person> supervisor,
        @Nullable Id<Person> deputy,
        LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable Boolean live) {
    /** How it is stored. */
    public static final RecordType<Supervision> TYPE = RecordType.of(MethodHandles.lookup(), Supervision.class);
    /** In which programme. */
    public static final Attribute<Supervision, Id<Programme>> PROGRAMME =
            TYPE.attribute("programme", Supervision::programme);
    /** For whom. */
    public static final Attribute<Supervision, Id<Person>> VOLUNTEER =
            TYPE.attribute("volunteer", Supervision::volunteer);
    /** True while it lasts. */
    public static final Attribute<Supervision, Boolean> LIVE = TYPE.attribute("live", Supervision::live);

    /** Finds who answers for a volunteer now: one statement. */
    static Optional<Supervision> of(Reading reading, Id<Programme> programme, Id<Person> volunteer) {
        return reading
                .select(Query.of(TYPE)
                        .where(PROGRAMME.is(programme))
                        .where(VOLUNTEER.is(volunteer))
                        .where(LIVE.is(true)))
                .stream()
                .findFirst();
    }

    /** Says whether somebody answers. */
    boolean answers(Actor by) {
        return by.is(supervisor.value()) || (deputy != null && by.is(deputy.value()));
    }

    Supervision ended(LocalDate on) {
        return new Supervision(id, version, programme, volunteer, supervisor, deputy, startsOn, on, null);
    }
}
