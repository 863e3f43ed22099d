package org.commonhall.volunteering.service;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commonhall.Id;
import org.commonhall.calendar.Span;
import org.commonhall.calendar.Spans;
import org.commonhall.corridor.Change;
import org.commonhall.corridor.Reading;
import org.commonhall.directory.directory.Person;
import org.commonhall.storage.Query;
import org.commonhall.volunteering.volunteer.Volunteer;

/**
 * Keeps what is credited as if it were computed from all records of the volunteer, who is held: a record that changes is
 * stored together with those whose credit it changes.
 */
final class ServiceLedger {
    // A record lasts a day at most, so that one changes the credit of those that share a day with those that overlap
    // it, and
    // theirs depends on no more than as many days again. Days of other zones are in it.
    private static final Duration NEAR = Duration.ofDays(5);
    private static final Duration FAR = Duration.ofDays(10);

    private ServiceLedger() {}

    /** Stores a record in its next state. */
    static ServiceRecord store(Change change, Volunteer held, ServiceRecord before, ServiceRecord after) {
        Span touched = Spans.around(ImmutableList.of(before.span(), after.span()));
        Map<Id<ServiceRecord>, ServiceRecord> known = new LinkedHashMap<>();
        known.put(after.id(), after);
        live(change, after.person(), wider(touched, FAR)).forEach(one -> known.putIfAbsent(one.id(), one));
        Map<String, Duration> credits = credits(known.values()).stream()
                .collect(ImmutableMap.toImmutableMap(one -> one.served().id(), ServiceCredit.Credited::credited));
        List<ServiceRecord> changed = new ArrayList<>();
        long more = 0;
        boolean fell = false;
        for (ServiceRecord one : known.values()) {
            ServiceRecord next = one.credited(credits.getOrDefault(one.id().toString(), Duration.ZERO));
            if (one.id().equals(after.id())
                    || (next.credited() != one.credited()
                            && wider(touched, NEAR).overlaps(one.span()))) {
                changed.add(next);
                more += next.credited() - one.credited();
                fell |= next.credited() < one.credited();
            }
        }
        ServiceRecord stored = change.updateAll(ServiceRecord.TYPE, changed).get(0);
        if (more != 0) {
            change.update(Volunteer.TYPE, held.credited(more));
        }
        if (fell) {
            doubt(change, after.person());
        }
        return stored;
    }

    private static Span wider(Span span, Duration by) {
        return new Span(span.from().minus(by), span.until().plus(by));
    }

    private static List<ServiceRecord> live(Reading reading, Id<Person> person, Span window) {
        return reading.select(Query.of(ServiceRecord.TYPE)
                .where(ServiceRecord.PERSON.is(person))
                .where(ServiceRecord.STARTS_AT.between(window.from(), window.until()))
                .where(ServiceRecord.LIVE.is(true)));
    }

    /** Reads the records of somebody that were not rejected: one statement. */
    static List<ServiceRecord> live(Reading reading, Id<Person> person) {
        return reading.select(Query.of(ServiceRecord.TYPE)
                .where(ServiceRecord.PERSON.is(person))
                .where(ServiceRecord.LIVE.is(true)));
    }

    /** Reads those that say how much of a record is credited: one statement. */
    static ImmutableList<ServiceCredit.Credited> around(Reading reading, ServiceRecord record) {
        return credits(live(reading, record.person(), wider(record.span(), FAR)));
    }

    /** Says what is credited of records that are all there are. */
    static ImmutableList<ServiceCredit.Credited> credits(Collection<ServiceRecord> records) {
        return ServiceCredit.of(served(records));
    }

    private static ImmutableList<ServiceCredit.Served> served(Collection<ServiceRecord> records) {
        return records.stream()
                .filter(ServiceRecord::counts)
                .map(ServiceRecord::served)
                .collect(ImmutableList.toImmutableList());
    }

    /** Marks the certificates that say more than is credited now: they may be revoked, which is for people to decide. */
    private static void doubt(Change change, Id<Person> person) {
        List<ServiceCertificate> issued = change.select(Query.of(ServiceCertificate.TYPE)
                .where(ServiceCertificate.PERSON.is(person))
                .where(ServiceCertificate.STATUS.is(ServiceCertificateStatus.ISSUED)));
        if (issued.isEmpty()) {
            return;
        }
        List<ServiceRecord> records = live(change, person);
        List<ServiceCertificate> doubtful = issued.stream()
                .filter(one -> one.exceeds(credited(one, records)))
                .map(ServiceCertificate::unfounded)
                .toList();
        if (!doubtful.isEmpty()) {
            change.updateAll(ServiceCertificate.TYPE, doubtful);
        }
    }

    /** Adds up what is credited of what a certificate is about. */
    static Duration credited(ServiceCertificate certificate, Collection<ServiceRecord> records) {
        return sum(records.stream().filter(certificate::holds).toList());
    }

    static Duration sum(Collection<ServiceRecord> records) {
        return Duration.ofSeconds(
                records.stream().mapToLong(ServiceRecord::credited).sum());
    }
}
