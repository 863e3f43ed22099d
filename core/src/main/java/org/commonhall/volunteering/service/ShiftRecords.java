package org.commonhall.volunteering.service;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.commonhall.Id;
import org.commonhall.attendance.Attendance;
import org.commonhall.corridor.Change;
import org.commonhall.directory.directory.Person;
import org.commonhall.storage.Query;
import org.commonhall.trace.Trace;
import org.commonhall.trace.TraceRelation;
import org.commonhall.volunteering.shift.Shift;
import org.commonhall.volunteering.shift.ShiftFollower;
import org.commonhall.volunteering.shift.SignUp;
import org.commonhall.volunteering.volunteer.Programme;
import org.commonhall.volunteering.volunteer.ProgrammeRole;
import org.commonhall.volunteering.volunteer.Volunteer;

/** Records the service of those who checked in to a shift and out again, when it is closed. */
final class ShiftRecords implements ShiftFollower {

    @Override
    public void closed(Change change, Shift shift, List<SignUp> served, Map<Id<Person>, Attendance> marks) {
        Programme programme = change.get(Programme.TYPE, shift.programme());
        if (!programme.credited() || served.isEmpty()) {
            return;
        }
        Map<Id<Person>, Id<Volunteer>> volunteers = change
                .select(Query.of(Volunteer.TYPE)
                        .where(Volunteer.PERSON.in(
                                served.stream().map(SignUp::person).toList())))
                .stream()
                .collect(ImmutableMap.toImmutableMap(Volunteer::person, Volunteer::id));
        Map<Id<ProgrammeRole>, ProgrammeRole> roles = change.findAll(
                ProgrammeRole.TYPE, served.stream().map(SignUp::role).collect(ImmutableSet.toImmutableSet()));
        List<ServiceRecord> records = new ArrayList<>();
        for (SignUp one : served) {
            Attendance mark = Objects.requireNonNull(marks.get(one.person()));
            ServiceRules.checked(programme, shift, mark)
                    .ifPresent(span -> records.add(ServiceRecordBuilder.builder()
                            .id(change.newId())
                            .volunteer(Objects.requireNonNull(volunteers.get(one.person())))
                            .person(one.person())
                            .programme(programme.id())
                            .organiser(programme.organiser())
                            .signUp(one.id())
                            .startsAt(span.from())
                            .endsAt(span.until())
                            .worked(span.length().toSeconds())
                            .content(Objects.requireNonNull(roles.get(one.role()))
                                    .title())
                            .place(shift.place())
                            .evidence(ServiceEvidence.CHECKED)
                            .zone(programme.zone())
                            .dayCap(programme.dayCap())
                            .recordedBy(one.person().equals(mark.recordedBy()) ? null : mark.recordedBy())
                            .recordedAt(change.now())
                            .status(ServiceStatus.REPORTED)
                            .revision(1)
                            .live(true)
                            .build()));
        }
        if (!records.isEmpty()) {
            change.insertAll(ServiceRecord.TYPE, records);
            Trace.linkAll(
                    change,
                    Shift.TYPE,
                    TraceRelation.RESTS_ON,
                    ServiceRecord.TYPE,
                    records.stream()
                            .map(one -> new Trace.Pair<>(shift.id(), one.id(), one.person()))
                            .toList());
        }
    }
}
