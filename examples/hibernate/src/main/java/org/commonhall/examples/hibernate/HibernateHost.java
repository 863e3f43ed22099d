package org.commonhall.examples.hibernate;

import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import java.sql.Connection;
import java.util.Objects;
import java.util.function.Function;
import javax.sql.DataSource;
import org.commonhall.Commonhall;
import org.commonhall.EventListener;
import org.commonhall.storage.jdbc.JdbcStorage;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;
import org.hibernate.cfg.JdbcSettings;
import org.hibernate.cfg.SchemaToolingSettings;
import org.jspecify.annotations.Nullable;

/** Entities of Hibernate and calls of the library in the transactions of its sessions. Thread-safe. */
final class HibernateHost implements AutoCloseable {
    private final SessionFactory sessions;

    @SuppressWarnings("ThreadLocalUsage") // one for each database
    private final ThreadLocal<@Nullable Open> current = new ThreadLocal<>();

    private final Commonhall hall;

    private record Open(Session session, Connection connection) {}

    HibernateHost(DataSource database, EventListener listener) {
        Configuration configuration = new Configuration().addAnnotatedClass(Lunch.class);
        configuration.getProperties().put(JdbcSettings.JAKARTA_NON_JTA_DATASOURCE, database);
        configuration.getProperties().put(SchemaToolingSettings.JAKARTA_HBM2DDL_DATABASE_ACTION, "update");
        sessions = configuration.buildSessionFactory();
        JdbcStorage owning = JdbcStorage.owning(database);
        hall = Commonhall.builder()
                .storage(owning)
                .joining(owning.joining(source -> connection(), (connection, source) -> {}))
                .afterCommit(this::afterCommit)
                .listener(listener)
                .build();
    }

    Commonhall hall() {
        return hall;
    }

    /** Does work in a transaction of a session; a call of the library first has what the session holds back written. */
    <R> R run(Function<Session, R> work) {
        Open outer = current.get();
        return sessions.fromTransaction(session -> session.doReturningWork(connection -> {
            current.set(new Open(session, connection));
            try {
                return work.apply(session);
            } finally {
                current.set(outer);
            }
        }));
    }

    private @Nullable Connection connection() {
        Open open = current.get();
        if (open == null) {
            return null;
        }
        open.session().flush();
        return open.connection();
    }

    private void afterCommit(Runnable task) {
        Session session = Objects.requireNonNull(current.get()).session();
        session.getTransaction().registerSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {}

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    task.run();
                }
            }
        });
    }

    @Override
    public void close() {
        sessions.close();
    }
}
