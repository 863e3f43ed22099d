package org.commonhall.governance.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.commonhall.governance.meeting.Sittings.NOON;
import static org.commonhall.governance.meeting.Sittings.file;
import static org.commonhall.governance.meeting.Sittings.item;
import static org.commonhall.governance.meeting.Sittings.meeting;
import static org.commonhall.governance.meeting.Sittings.present;
import static org.commonhall.governance.meeting.Sittings.seat;
import static org.commonhall.governance.meeting.Sittings.seats;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.commonhall.Id;
import org.commonhall.RuleViolation;
import org.commonhall.governance.committee.Seat;
import org.commonhall.governance.committee.SeatElectorate;
import org.commonhall.governance.committee.SeatStatus;
import org.commonhall.governance.decision.Fraction;
import org.commonhall.governance.decision.RuleSet;
import org.commonhall.governance.decision.RuleSets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeetingFileTest {
    private static final RuleSet BEIJING = RuleSets.standard().require("cn-beijing-2024-committee");
    private static final RuleSet INTERIM = RuleSets.standard().require("cn-beijing-2024-interim-committee");
    private static final RuleSet ASSEMBLY = RuleSets.standard().require("cn-beijing-2024-assembly");

    /** Every size of body with every combination of members present, against the words of the article. */
    @Test
    void theQuorumPerGroupHoldsForEveryCombination() {
        int checked = 0;
        for (int owners = 0; owners <= 5; owners++) {
            for (int tenants = 0; tenants <= 4; tenants++) {
                List<Seat> seats = seats(owners, tenants);
                for (int mask = 0; mask < 1 << seats.size(); mask++) {
                    List<MeetingAttendance> there = new ArrayList<>();
                    for (Seat seat : seats) {
                        if ((mask >> (seat.number() - 1) & 1) == 1) {
                            there.add(present(seat));
                        }
                    }
                    int all = Integer.bitCount(mask);
                    int ofOwners = Integer.bitCount(mask & ((1 << owners) - 1));
                    assertThat(file(INTERIM, meeting(MeetingStatus.OPEN, 1), seats, there)
                                    .quorum(null)
                                    .reached())
                            .as("%d of %d owners, %d of %d", ofOwners, owners, all, seats.size())
                            .isEqualTo(all * 2 > seats.size() && ofOwners * 2 > owners);
                    checked++;
                }
            }
        }
        assertThat(checked).isEqualTo(63 * 31);
    }

    @Test
    void aGroupWithoutMembersNeverReachesItsShare() {
        MeetingFile file = file(
                INTERIM,
                meeting(MeetingStatus.OPEN, 1),
                seats(0, 3),
                seats(0, 3).stream().map(Sittings::present).toList());
        assertThat(file.quorum(null).checks())
                .extracting(check -> check.reached())
                .containsExactly(true, false);
        assertThat(file.quorum(null).explanation().text(Locale.CHINESE)).startsWith("第1次召集：未达法定人数");
    }

    @Test
    void aSuspendedMemberCountsAmongAllAndNotAmongThosePresent() {
        Seat suspended = seat(3, "owners", SeatStatus.SUSPENDED);
        List<Seat> seats = List.of(
                seat(1, "owners", SeatStatus.SEATED),
                seat(2, "owners", SeatStatus.SEATED),
                suspended,
                seat(4, "owners", SeatStatus.VACANT),
                seat(5, "owners", SeatStatus.NOMINATED));
        MeetingFile file = file(
                BEIJING, meeting(MeetingStatus.OPEN, 1), seats, List.of(present(seats.get(0)), present(suspended)));
        assertThat(file.electors(null)).hasSize(3);
        assertThat(file.present(null)).hasSize(1);
        assertThat(file.quorum(null).reached()).isFalse();
        assertThat(SeatElectorate.voting(seats, ImmutableSet.of(seats.get(0).id())))
                .containsExactly(SeatElectorate.key(seats.get(1)));
    }

    @Test
    void whoCastsABallotIsTheBallotsQuorum() {
        MeetingFile file = file(ASSEMBLY, meeting(MeetingStatus.OPEN, 1), List.of(), List.of());
        assertThat(file.quorum(null).checks()).isEmpty();
        assertThat(file.quorum(null).reached()).isTrue();
    }

    /** T33: fifteen days, the day of the notice not counted. */
    @ParameterizedTest
    @CsvSource({"16, true", "15, true", "14, false", "1, false", "0, false"})
    void onlyWhatIsMadeKnownInTimeMayBeVotedOn(int daysBefore, boolean votable) {
        MeetingFile file = file(ASSEMBLY, meeting(MeetingStatus.QUORATE, 1), List.of(), List.of());
        AgendaItem item = item(NOON.minus(Duration.ofDays(daysBefore)));
        assertThat(file.whyNoVote(item).isEmpty()).isEqualTo(votable);
        if (votable) {
            file.requireVote(item);
        } else {
            assertThatThrownBy(() -> file.requireVote(item))
                    .isInstanceOfSatisfying(
                            RuleViolation.class,
                            refused ->
                                    assertThat(refused.explanation().source()).isEqualTo("北京市物业管理条例（2024）第35条"));
        }
    }

    @Test
    void aVoteNeedsAnOpenQuorateMeetingAndItem() {
        MeetingFile open = file(BEIJING, meeting(MeetingStatus.OPEN, 1), seats(3, 0), List.of());
        assertThatThrownBy(() -> open.requireVote(item(NOON))).hasMessageContaining("closing");
        MeetingFile few = file(BEIJING, meeting(MeetingStatus.QUORATE, 1), seats(3, 0), List.of());
        assertThatThrownBy(() -> few.requireVote(item(NOON)))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.code()).isEqualTo("meeting.quorum.missed"));
        assertThat(few.whyNoVote(item(null)).orElseThrow().code()).isEqualTo("meeting.item.unnoticed");
        assertThat(few.whyNoVote(item(NOON).settled(ItemStatus.DECIDED, Sittings.NOON))
                        .orElseThrow()
                        .code())
                .isEqualTo("meeting.item.state");
        assertThat(few.whyNoVote(item(NOON).settled(ItemStatus.DISCUSSED, Sittings.NOON)))
                .isEmpty();
    }

    @Test
    void aProxyIsForWhomTheRulesAllowIt() {
        List<Seat> seats = seats(1, 1);
        MeetingFile interim = file(INTERIM, meeting(MeetingStatus.OPEN, 1), seats, List.of());
        String owner = SeatElectorate.key(seats.get(0));
        String tenant = SeatElectorate.key(seats.get(1));
        interim.requireMayAttend(tenant, AttendanceMode.PROXY, null);
        refused("meeting.attendance.no_proxy", () -> interim.requireMayAttend(owner, AttendanceMode.PROXY, null));
        MeetingFile silent =
                file(RuleSets.standard().require(RuleSets.DEFAULT), meeting(MeetingStatus.OPEN, 1), seats, List.of());
        refused("meeting.attendance.no_proxy", () -> silent.requireMayAttend(tenant, AttendanceMode.PROXY, null));
        refused("meeting.attendance.guest", () -> silent.requireMayAttend(null, AttendanceMode.PROXY, null));
        silent.requireMayAttend(null, AttendanceMode.REMOTE, null);
    }

    /** Half of a year's meetings since taking the seat, included. */
    @ParameterizedTest
    @CsvSource({"4, 2, true", "4, 3, false", "3, 1, true", "3, 2, false", "1, 0, true", "0, 0, false"})
    void absenceIsCountedOverTheMeetingsThatWereHeld(int meetings, int attended, boolean tooMany) {
        Seat seat = seat(1, "owners", SeatStatus.SEATED);
        List<Meeting> held = new ArrayList<>();
        ImmutableMap.Builder<Id<Meeting>, Set<String>> present = ImmutableMap.builder();
        for (int i = 0; i < meetings; i++) {
            Meeting meeting = meeting(MeetingStatus.CLOSED, 1)
                    .next()
                    .id(Sittings.id(50 + i))
                    .build();
            held.add(meeting);
            if (i < attended) {
                present.put(meeting.id(), ImmutableSet.of(SeatElectorate.key(seat)));
            }
        }
        assertThat(Absences.tooMany(
                        ImmutableList.of(seat, seat(2, "owners", SeatStatus.VACANT)),
                        held,
                        present.buildOrThrow(),
                        new Fraction(1, 2),
                        Sittings.OFFICE.zone()))
                .hasSize(tooMany ? 1 : 0);
    }

    private static void refused(String code, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.code()).isEqualTo(code));
    }
}
