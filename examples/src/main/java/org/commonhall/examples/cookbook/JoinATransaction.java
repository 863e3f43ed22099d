package org.commonhall.examples.cookbook;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.commonhall.Actor;
import org.commonhall.Commonhall;
import org.commonhall.FoundHall;
import org.commonhall.request.request.SubmitRequest;
import org.commonhall.request.request.Submitted;
import org.commonhall.storage.jdbc.JdbcStorage;

/** A call of the library and a row of your own in one transaction: both or neither. */
public final class JoinATransaction {
    private JoinATransaction() {}

    /**
     * Runs it.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) throws SQLException {
        HikariDataSource database = new HikariDataSource();
        database.setJdbcUrl("jdbc:h2:mem:cookbook;DB_CLOSE_DELAY=-1");
        try (Connection mine = database.getConnection();
                JdbcStorage owning = JdbcStorage.owning(database)) {
            Commonhall hall = Commonhall.builder()
                    .storage(owning)
                    .joining(owning.joining(source -> mine, (taken, source) -> {}))
                    .afterCommit(Runnable::run)
                    .build();
            hall.owning().found(new FoundHall("Reception"));
            mine.createStatement().execute("create table orders (request varchar(36))");
            mine.setAutoCommit(false);
            Submitted sent = hall.requests()
                    .submit(Actor.visitor(), SubmitRequest.of("The lobby leaks").build());
            mine.createStatement()
                    .execute("insert into orders values ('" + sent.receipt().id() + "')");
            mine.rollback();
            try (ResultSet rows = mine.createStatement()
                    .executeQuery("select (select count(*) from orders) + (select count(*) from service_request)")) {
                rows.next();
                System.out.println(rows.getLong(1) + " after the rollback");
            }
        }
    }
}
