package org.commonhall.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.commonhall.testing.Refusals.refusedWith;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Objects;
import org.commonhall.Actor;
import org.commonhall.Commonhall;
import org.commonhall.Role;
import org.commonhall.request.request.SubmitRequest;
import org.commonhall.station.booking.BookRoom;
import org.commonhall.station.booking.BookableRoomView;
import org.commonhall.storage.memory.MemoryStorage;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What users write with the tools for their tests. */
class SampleHallTest {

    @Nested
    @ExtendWith(CommonhallExtension.class)
    class Plain {
        @Test
        void aLateAnswerClimbsTheLadder(SampleHall town) {
            var lift = SubmitRequest.of("Lift B stops between floors")
                    .category(town.lifts())
                    .build();
            town.hall().requests().submit(town.resident(), lift);
            town.pass(Duration.ofDays(14));
            assertThat(town.events().codes()).contains("request.submitted", "request.escalated");
        }

        @Test
        void theRoomIsTakenOnce(SampleHall town, Commonhall hall, SettableClock clock, RecordedEvents events) {
            LocalDateTime eleven = LocalDateTime.parse("2026-03-02T11:00");
            BookRoom book =
                    BookRoom.of(town.room(), eleven, eleven.plusHours(1)).build();
            hall.station().bookings().book(town.owner(), book);
            refusedWith("booking.taken", () -> hall.station().bookings().book(town.otherOwner(), book));
            assertThat(events.all()).hasSize(1);
            assertThat(clock.instant()).isEqualTo(SampleHall.MONDAY);
            assertThat(town.hall()).isSameAs(hall);
        }

        @Test
        void somebodyHoldsEachRole(SampleHall town) {
            for (Role role : new Role[] {
                Role.ADMINISTRATOR, Role.REGISTRAR, Role.DESK, Role.HANDLER, Role.SURVEYOR, Role.REVIEWER,
                        Role.SECRETARY,
                Role.AUDITOR, Role.KEEPER, Role.ATTENDANT, Role.ORGANISER, Role.INSTRUCTOR, Role.ASSESSOR,
                        Role.COORDINATOR,
                Role.INTEGRATOR
            }) {
                Actor who = town.staff(role);
                assertThat(town.hall()
                                .access()
                                .grantsOf(town.staff(Role.ADMINISTRATOR), Objects.requireNonNull(who.person())))
                        .as(role.code())
                        .anyMatch(grant -> grant.role().equals(role.code()));
            }
            assertThatThrownBy(() -> town.staff(new Role("clown"))).isInstanceOf(IllegalArgumentException.class);
        }

        @Test
        void aCallThatIsLetThroughFailsTheTest(SampleHall town) {
            assertThatThrownBy(() -> refusedWith("access.denied", () -> {})).isInstanceOf(AssertionError.class);
            assertThatThrownBy(() -> refusedWith(
                            "booking.taken", () -> town.hall().journal().head(town.resident())))
                    .isInstanceOf(AssertionError.class)
                    .hasMessageContaining("access.denied");
        }
    }

    @Nested
    class Registered {
        private final MemoryStorage store = new MemoryStorage();
        private final RecordedEvents heard = new RecordedEvents();

        @RegisterExtension
        final CommonhallExtension own = new CommonhallExtension()
                .over(() -> store)
                .named(Locale.CHINESE)
                .with(builder -> builder.listener(heard));

        @Test
        void namesAndSettingsAreTheHosts(SampleHall town) {
            assertThat(town.hall().station().bookings().reads().rooms(Actor.visitor(), town.station()))
                    .extracting(BookableRoomView::name)
                    .containsExactly("会议室");
            town.hall()
                    .requests()
                    .submit(town.resident(), SubmitRequest.of("Lift").build());
            assertThat(town.events().codes()).containsExactly("request.submitted");
            assertThat(heard.codes()).endsWith("request.submitted").contains("hall.founded");
        }
    }
}
