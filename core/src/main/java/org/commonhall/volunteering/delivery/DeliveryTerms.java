package org.commonhall.volunteering.delivery;

import com.google.common.base.Splitter;
import jakarta.validation.constraints.Size;
import java.lang.invoke.MethodHandles;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.commonhall.Id;
import org.commonhall.calendar.Span;
import org.commonhall.corridor.Reading;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.Query;
import org.commonhall.storage.RecordType;
import org.commonhall.storage.Unique;
import org.commonhall.volunteering.volunteer.Programme;

/**
 * How the meals of a programme are brought. Immutable.
 *
 * @param id the identity
 * @param version the version
 * @param programme which programme
 * @param holdMinutes how long a meal stays warm once it was picked up
 * @param maxMeals how many meals one carrier brings on a day
 * @param noticeHours how long before a client must be told of a new face
 * @param startsAt when the rounds of a day begin
 * @param minutes how long they take
 * @param requires the codes of the qualifications that carriers need, as one text
 */
@Unique(name = "programme", of = "programme") public record DeliveryTerms(
        Id<DeliveryTerms> id,
        long version,
        Id<Programme> programme,
        long holdMinutes,
        long maxMeals,
        long noticeHours,
        LocalTime startsAt,
        long minutes,
        @Size(max = 400) String requires) {

    /** How it is stored. */
    public static final RecordType<DeliveryTerms> TYPE = RecordType.of(MethodHandles.lookup(), DeliveryTerms.class);
    /** Which programme. */
    public static final Attribute<DeliveryTerms, Id<Programme>> PROGRAMME =
            TYPE.attribute("programme", DeliveryTerms::programme);

    /** Reads the terms of a programme, those of everybody where it has none of its own: one statement. */
    static DeliveryTerms of(Reading reading, Id<Programme> programme) {
        return find(reading, programme)
                .orElseGet(() -> of(
                        new Id<>(programme.value()),
                        0,
                        SetDeliveryTerms.of(programme).build()));
    }

    /** Finds the terms that a programme has of its own: one statement. */
    static Optional<DeliveryTerms> find(Reading reading, Id<Programme> programme) {
        return reading.select(Query.of(TYPE).where(PROGRAMME.is(programme))).stream()
                .findFirst();
    }

    static DeliveryTerms of(Id<DeliveryTerms> id, long version, SetDeliveryTerms set) {
        return new DeliveryTerms(
                id,
                version,
                set.programme(),
                set.holdMinutes(),
                set.maxMeals(),
                set.noticeHours(),
                set.startsAt(),
                set.minutes(),
                String.join(",", set.requires()));
    }

    /** Gives when the rounds of a date are. */
    Span span(LocalDate date, ZoneId zone) {
        Instant from = date.atTime(startsAt).atZone(zone).toInstant();
        return new Span(from, from.plus(Duration.ofMinutes(minutes)));
    }

    /** Gives the qualifications that carriers need. */
    List<String> needs() {
        return Splitter.on(',').omitEmptyStrings().splitToList(requires);
    }

    /** Gives until when a meal is warm, that moment included. */
    Instant coldAfter(Instant pickedUpAt) {
        return pickedUpAt.plus(Duration.ofMinutes(holdMinutes));
    }
}
