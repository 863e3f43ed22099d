package org.commonhall;

import com.google.common.collect.Collections2;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.commonhall.access.Access;
import org.commonhall.attendance.AttendanceKernel;
import org.commonhall.capacity.Capacity;
import org.commonhall.corridor.Capability;
import org.commonhall.corridor.CommandKey;
import org.commonhall.corridor.JournalEntry;
import org.commonhall.corridor.JournalHead;
import org.commonhall.corridor.RoleGrant;
import org.commonhall.corridor.ScopeAncestor;
import org.commonhall.corridor.ScopeRoot;
import org.commonhall.credential.Credentials;
import org.commonhall.directory.building.Buildings;
import org.commonhall.directory.directory.AudienceProof;
import org.commonhall.directory.directory.Brand;
import org.commonhall.directory.directory.Directory;
import org.commonhall.directory.directory.Membership;
import org.commonhall.directory.file.Files;
import org.commonhall.engagement.Engagements;
import org.commonhall.exchange.Exchange;
import org.commonhall.governance.ballot.Ballots;
import org.commonhall.governance.chain.Chains;
import org.commonhall.governance.committee.Committees;
import org.commonhall.governance.followup.FollowUps;
import org.commonhall.governance.meeting.Meetings;
import org.commonhall.governance.motion.Motions;
import org.commonhall.journal.Journal;
import org.commonhall.learning.assessment.Assessments;
import org.commonhall.learning.course.Courses;
import org.commonhall.learning.enrolment.Enrolments;
import org.commonhall.learning.feedback.Feedback;
import org.commonhall.learning.interest.Interests;
import org.commonhall.publication.Publication;
import org.commonhall.report.Reports;
import org.commonhall.request.catalogue.ReplyTemplate;
import org.commonhall.request.catalogue.ServiceCatalogue;
import org.commonhall.request.inbox.Inbox;
import org.commonhall.request.rates.Rates;
import org.commonhall.request.request.Requests;
import org.commonhall.station.advice.Advice;
import org.commonhall.station.booking.Bookings;
import org.commonhall.station.desk.Desks;
import org.commonhall.station.station.Stations;
import org.commonhall.station.visit.Visits;
import org.commonhall.storage.RecordType;
import org.commonhall.todo.Todos;
import org.commonhall.trace.Traces;
import org.commonhall.volunteering.delivery.Deliveries;
import org.commonhall.volunteering.meal.Meals;
import org.commonhall.volunteering.pairing.Pairings;
import org.commonhall.volunteering.service.ServiceRecords;
import org.commonhall.volunteering.shift.Shifts;
import org.commonhall.volunteering.sighting.Sightings;
import org.commonhall.volunteering.volunteer.Volunteers;
import org.commonhall.volunteering.welfare.Welfare;

/** The capabilities of the library itself, each behind those it needs, and the order in which their records are installed. */
final class OwnCapabilities {
    static final ImmutableList<Capability<?>> ALL = ImmutableList.of(
            Access.CAPABILITY,
            Directory.CAPABILITY,
            Buildings.CAPABILITY,
            Files.CAPABILITY,
            Traces.CAPABILITY,
            Credentials.CAPABILITY,
            Engagements.CAPABILITY,
            Todos.CAPABILITY,
            AttendanceKernel.CAPABILITY,
            ServiceCatalogue.CAPABILITY,
            Requests.CAPABILITY,
            Inbox.CAPABILITY,
            Rates.CAPABILITY,
            Publication.CAPABILITY,
            FollowUps.CAPABILITY,
            Motions.CAPABILITY,
            Chains.CAPABILITY,
            Capacity.CAPABILITY,
            Stations.CAPABILITY,
            Visits.CAPABILITY,
            Committees.CAPABILITY,
            Meetings.CAPABILITY,
            Desks.CAPABILITY,
            Advice.CAPABILITY,
            Bookings.CAPABILITY,
            Courses.CAPABILITY,
            Enrolments.CAPABILITY,
            Assessments.CAPABILITY,
            Feedback.CAPABILITY,
            Interests.CAPABILITY,
            Volunteers.CAPABILITY,
            Shifts.CAPABILITY,
            ServiceRecords.CAPABILITY,
            Sightings.CAPABILITY,
            Meals.CAPABILITY,
            Welfare.CAPABILITY,
            Pairings.CAPABILITY,
            Deliveries.CAPABILITY,
            Ballots.CAPABILITY,
            Exchange.CAPABILITY,
            Reports.CAPABILITY,
            Journal.CAPABILITY);

    /** Installed schemas have these behind the records of the capability that follows. */
    private static final ImmutableSet<RecordType<?>> LATE =
            ImmutableSet.of(Membership.TYPE, AudienceProof.TYPE, Brand.TYPE, ReplyTemplate.TYPE);

    private OwnCapabilities() {}

    static ImmutableList<RecordType<?>> records(Iterable<Capability<?>> capabilities) {
        ImmutableList.Builder<RecordType<?>> all = ImmutableList.<RecordType<?>>builder()
                .add(
                        JournalHead.TYPE,
                        JournalEntry.TYPE,
                        CommandKey.TYPE,
                        RoleGrant.TYPE,
                        ScopeAncestor.TYPE,
                        ScopeRoot.TYPE);
        ImmutableList<RecordType<?>> late = ImmutableList.of();
        for (Capability<?> capability : capabilities) {
            all.addAll(Collections2.filter(capability.records(), type -> !LATE.contains(type)));
            if (!capability.records().isEmpty()) {
                all.addAll(late);
                late = ImmutableList.copyOf(Collections2.filter(capability.records(), LATE::contains));
            }
        }
        return all.addAll(late).build();
    }
}
