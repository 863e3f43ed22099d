package org.commonhall.storage.jdbc;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.Objects;
import java.util.Optional;
import org.commonhall.storage.Storage;
import org.commonhall.storage.jdbc.testing.Databases;
import org.commonhall.storage.jdbc.testing.TestDatabase;
import org.commonhall.testing.BallotRaceScenario;
import org.commonhall.testing.BallotScenario;
import org.commonhall.testing.BookingRaceScenario;
import org.commonhall.testing.BookingScenario;
import org.commonhall.testing.BookingSeriesScenario;
import org.commonhall.testing.BookingUseScenario;
import org.commonhall.testing.BookingWaitScenario;
import org.commonhall.testing.CapacityScenario;
import org.commonhall.testing.ChainScenario;
import org.commonhall.testing.CommitteeRaceScenario;
import org.commonhall.testing.CommitteeScenario;
import org.commonhall.testing.DeskAdviceScenario;
import org.commonhall.testing.DeskRaceScenario;
import org.commonhall.testing.DeskScenario;
import org.commonhall.testing.DeskSlotScenario;
import org.commonhall.testing.DeskStaffScenario;
import org.commonhall.testing.FollowUpScenario;
import org.commonhall.testing.MeetingBallotScenario;
import org.commonhall.testing.MeetingDemandScenario;
import org.commonhall.testing.MeetingRecordScenario;
import org.commonhall.testing.MeetingScenario;
import org.commonhall.testing.MotionRaceScenario;
import org.commonhall.testing.MotionScenario;
import org.commonhall.testing.PublicationScenario;
import org.commonhall.testing.RequestReadScenario;
import org.commonhall.testing.RequestScenario;
import org.commonhall.testing.RequestWordScenario;
import org.commonhall.testing.RoomRaceScenario;
import org.commonhall.testing.SecretBallotScenario;
import org.commonhall.testing.StationScenario;
import org.commonhall.testing.VisitScenario;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.TestInstance;

/** Every scenario on one kind of database; one database a class, emptied for each test. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class JdbcScenarios {
    private final Databases kind;
    private @Nullable TestDatabase database;
    private @Nullable HikariDataSource pool;

    JdbcScenarios(Databases kind) {
        this.kind = kind;
    }

    @Nested
    class Life extends RequestScenario {
        @Override
        protected Storage emptyStore() {
            return empty();
        }
    }

    @Nested
    class Reads extends RequestReadScenario {
        @Override
        protected Storage emptyStore() {
            return empty();
        }
    }

    @Nested
    class Words extends RequestWordScenario {
        @Override
        protected Storage emptyStore() {
            return empty();
        }
    }

    @Nested
    class Notices extends PublicationScenario {
        @Override
        protected Storage emptyStore() {
            return empty();
        }
    }

    @Nested
    class Consultations extends BallotScenario {
        @Override
        protected Storage emptyStore() {
            return empty();
        }
    }

    @Nested
    class SecretBallots extends SecretBallotScenario {
        @Override
        protected Storage emptyStore() {
            return empty();
        }
    }

    @Nested
    class MeetingBallots extends MeetingBallotScenario {
        @Override
        protected Storage emptyStore() {
            return empty();
        }
    }

    @Nested
    class BallotRaces extends BallotRaceScenario {
        @Override
        protected Storage emptyStore() {
            return empty();
        }

        @Override
        protected Optional<Storage> sameStore() {
            return kind == Databases.SQLITE ? Optional.empty() : Optional.of(JdbcStorage.owning(pool()));
        }
    }

    @Nested
    class Actions extends FollowUpScenario {
        @Override
        protected Storage emptyStore() {
            return empty();
        }
    }

    @Nested
    class Proposed extends MotionScenario {
        @Override
        protected Storage emptyStore() {
            return empty();
        }
    }

    @Nested
    class ProposedAtOnce extends MotionRaceScenario {
        @Override
        protected Storage emptyStore() {
            return empty();
        }
    }

    @Nested
    class Seats extends CommitteeScenario {
        @Override
        protected Storage emptyStore() {
            return empty();
        }
    }

    @Nested
    class Chains extends ChainScenario {
        @Override
        protected Storage emptyStore() {
            return empty();
        }
    }

    @Nested
    class Sittings extends MeetingScenario {
        @Override
        protected Storage emptyStore() {
            return empty();
        }
    }

    @Nested
    class SeatRaces extends CommitteeRaceScenario {
        @Override
        protected Storage emptyStore() {
            return empty();
        }

        @Override
        protected Optional<Storage> sameStore() {
            return kind == Databases.SQLITE ? Optional.empty() : Optional.of(JdbcStorage.owning(pool()));
        }
    }

    @Nested
    class Demands extends MeetingDemandScenario {
        @Override
        protected Storage emptyStore() {
            return empty();
        }
    }

    @Nested
    class Records extends MeetingRecordScenario {
        @Override
        protected Storage emptyStore() {
            return empty();
        }
    }

    @Nested
    class Room extends CapacityScenario {
        @Override
        protected Storage emptyStore() {
            return empty();
        }
    }

    @Nested
    class Places extends StationScenario {
        @Override
        protected Storage emptyStore() {
            return empty();
        }
    }

    @Nested
    class Visitors extends VisitScenario {
        @Override
        protected Storage emptyStore() {
            return empty();
        }
    }

    @Nested
    class Races extends RoomRaceScenario {
        @Override
        protected Storage emptyStore() {
            return empty();
        }

        @Override
        protected Optional<Storage> sameStore() {
            return kind == Databases.SQLITE ? Optional.empty() : Optional.of(JdbcStorage.owning(pool()));
        }

        @Override
        protected int rounds() {
            return kind == Databases.SQLITE ? 50 : super.rounds();
        }
    }

    @Nested
    class Desks extends DeskScenario {
        @Override
        protected Storage emptyStore() {
            return empty();
        }
    }

    @Nested
    class Advice extends DeskAdviceScenario {
        @Override
        protected Storage emptyStore() {
            return empty();
        }
    }

    @Nested
    class Slots extends DeskSlotScenario {
        @Override
        protected Storage emptyStore() {
            return empty();
        }
    }

    @Nested
    class Staff extends DeskStaffScenario {
        @Override
        protected Storage emptyStore() {
            return empty();
        }
    }

    @Nested
    class Lines extends DeskRaceScenario {
        @Override
        protected Storage emptyStore() {
            return empty();
        }

        @Override
        protected Optional<Storage> sameStore() {
            return Optional.of(JdbcStorage.owning(pool()));
        }
    }

    @Nested
    class Bookings extends BookingScenario {
        @Override
        protected Storage emptyStore() {
            return empty();
        }
    }

    @Nested
    class Uses extends BookingUseScenario {
        @Override
        protected Storage emptyStore() {
            return empty();
        }
    }

    @Nested
    class Series extends BookingSeriesScenario {
        @Override
        protected Storage emptyStore() {
            return empty();
        }
    }

    @Nested
    class Waits extends BookingWaitScenario {
        @Override
        protected Storage emptyStore() {
            return empty();
        }
    }

    @Nested
    class Bookers extends BookingRaceScenario {
        @Override
        protected Storage emptyStore() {
            return empty();
        }

        @Override
        protected Optional<Storage> sameStore() {
            return kind == Databases.SQLITE ? Optional.empty() : Optional.of(JdbcStorage.owning(pool()));
        }
    }

    @AfterAll
    void remove() {
        if (pool != null) {
            pool.close();
        }
        if (database != null) {
            database.close();
        }
    }

    private HikariDataSource pool() {
        return Objects.requireNonNull(pool, "an empty store was asked for first");
    }

    private Storage empty() {
        HikariDataSource connections = pool;
        if (database == null || connections == null) {
            database = kind.create();
            HikariConfig config = new HikariConfig();
            config.setDataSource(database.dataSource());
            connections = new HikariDataSource(config);
            pool = connections;
        } else {
            database.clear();
        }
        return JdbcStorage.owning(connections);
    }
}
