package org.commonhall.examples.hibernate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.NoProviderFoundException;
import jakarta.validation.Validation;
import java.util.UUID;
import org.commonhall.Actor;
import org.commonhall.FoundHall;
import org.commonhall.Id;
import org.commonhall.InvalidInput;
import org.commonhall.request.request.SubmitRequest;
import org.commonhall.testing.RecordedEvents;
import org.h2.jdbcx.JdbcDataSource;
import org.hibernate.HibernateException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A host with Hibernate ORM and without Expression Language starts with the library, and shares its transactions. */
class HibernateHostTest {
    private final RecordedEvents events = new RecordedEvents();
    private final HibernateHost host = new HibernateHost(database(), events);

    private static JdbcDataSource database() {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        return database;
    }

    @AfterEach
    void close() {
        host.close();
    }

    /** A provider would activate itself in Hibernate ORM and look for Expression Language, which is not there. */
    @Test
    void theLibraryBringsNoValidationProvider() {
        assertThatThrownBy(() -> Class.forName("jakarta.el.ExpressionFactory"))
                .isInstanceOf(ClassNotFoundException.class);
        assertThatThrownBy(Validation::buildDefaultValidatorFactory).isInstanceOf(NoProviderFoundException.class);
        assertThatThrownBy(() -> host.run(session -> submit(" "))).isInstanceOf(InvalidInput.class);
    }

    @Test
    void anEntityAndACallAreBothStored() {
        UUID request = host.run(session -> {
            UUID sent = submit("Lunch for six");
            session.persist(new Lunch(sent, 6));
            assertThat(events.codes()).isEmpty();
            return sent;
        });
        assertThat(events.codes()).containsExactly("request.submitted");
        assertThat(host.run(session -> session.find(Lunch.class, request)).ordered())
                .isEqualTo(6);
        Actor administrator = host.hall().owning().found(new FoundHall("Administrator"));
        String title = host.run(session -> host.hall()
                .requests()
                .reads()
                .get(administrator, new Id<>(request))
                .title());
        assertThat(title).isEqualTo("Lunch for six");
    }

    @Test
    void sessionsStandInEachOther() {
        host.run(outer -> {
            submit("Lunch for six");
            host.run(inner -> submit("Dark stairs"));
            return submit("Lift B stops");
        });
        assertThat(events.codes()).hasSize(3);
    }

    /** The second lunch of one booking breaks the entity's key at the commit. */
    @Test
    void neitherIsStoredIfTheEntityIsRefused() {
        UUID booking = UUID.randomUUID();
        host.run(session -> {
            session.persist(new Lunch(booking, 6));
            return booking;
        });
        assertThatThrownBy(() -> host.run(session -> {
                    session.persist(new Lunch(booking, 6));
                    return submit("Lunch for six");
                }))
                .isInstanceOf(HibernateException.class);
        assertThat(rows("lunch")).isEqualTo(1);
        assertThat(rows("service_request")).isZero();
        assertThat(events.codes()).isEmpty();
    }

    @Test
    void neitherIsStoredIfTheLibraryRefuses() {
        assertThatThrownBy(() -> host.run(session -> {
                    session.persist(new Lunch(UUID.randomUUID(), 6));
                    return submit(" ");
                }))
                .isInstanceOf(InvalidInput.class);
        assertThat(rows("lunch")).isZero();
        assertThat(rows("service_request")).isZero();
        assertThat(events.codes()).isEmpty();
    }

    private UUID submit(String title) {
        return host.hall()
                .requests()
                .submit(Actor.visitor(), SubmitRequest.of(title).build())
                .receipt()
                .id()
                .value();
    }

    private long rows(String table) {
        return host.run(session -> session.createNativeQuery("select count(*) from " + table, Long.class)
                .getSingleResult());
    }
}
