package org.commonhall.volunteering.service;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.commonhall.Id;
import org.commonhall.calendar.Span;
import org.commonhall.corridor.Writing;
import org.commonhall.directory.directory.Person;
import org.commonhall.storage.Query;
import org.commonhall.volunteering.volunteer.Programme;
import org.commonhall.volunteering.volunteer.Volunteer;

/** Records service that checks itself, such as a round from its first to its last door, within its transaction. */
public final class RoundRecords {
    private RoundRecords() {}

    /**
     * Service of one person.
     *
     * @param person who
     * @param span from when until when
     */
    public record Round(Id<Person> person, Span span) {}

    /**
     * Records service of those who are on the register, to be verified. A programme whose service is not credited records none.
     * Costs two statements for any number.
     *
     * @param change the transaction
     * @param programme in which programme
     * @param content what was done; nobody's name
     * @param rounds who served when
     * @return the records
     */
    public static ImmutableList<ServiceRecord> record(
            Writing change, Programme programme, String content, List<Round> rounds) {
        if (!programme.credited() || rounds.isEmpty()) {
            return ImmutableList.of();
        }
        Map<Id<Person>, Id<Volunteer>> volunteers = change
                .select(Query.of(Volunteer.TYPE)
                        .where(Volunteer.PERSON.in(
                                rounds.stream().map(Round::person).toList())))
                .stream()
                .collect(ImmutableMap.toImmutableMap(Volunteer::person, Volunteer::id));
        List<ServiceRecord> records = new ArrayList<>();
        for (Round one : rounds) {
            Id<Volunteer> volunteer = volunteers.get(one.person());
            Instant from = one.span().from().truncatedTo(ChronoUnit.SECONDS);
            Instant until = one.span().until().truncatedTo(ChronoUnit.SECONDS);
            if (volunteer != null && from.isBefore(until)) {
                records.add(ServiceRecordBuilder.builder()
                        .id(change.newId())
                        .volunteer(volunteer)
                        .person(one.person())
                        .programme(programme.id())
                        .organiser(programme.organiser())
                        .startsAt(from)
                        .endsAt(until)
                        .worked(Duration.between(from, until).toSeconds())
                        .content(content)
                        .evidence(ServiceEvidence.CHECKED)
                        .zone(programme.zone())
                        .dayCap(programme.dayCap())
                        .recordedAt(change.now())
                        .status(ServiceStatus.REPORTED)
                        .revision(1)
                        .live(true)
                        .build());
            }
        }
        return records.isEmpty()
                ? ImmutableList.of()
                : ImmutableList.copyOf(change.insertAll(ServiceRecord.TYPE, records));
    }
}
