package org.commonhall.storage.jdbc.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.proxy.ParameterSetOperation;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.commonhall.storage.Storage;
import org.commonhall.storage.jdbc.JdbcStorage;

/** How many rows a use case looks at, by the database's own count. */
public final class ScanCount {
    private static final Pattern SCANNED = Pattern.compile("scanCount: (\\d+)");

    private final List<QueryInfo> asked = new ArrayList<>();
    private final DataSource plain = Databases.H2.create().dataSource();
    private final Storage store = JdbcStorage.owning(ProxyDataSourceBuilder.create(plain)
            .afterQuery((execution, queries) -> asked.addAll(queries))
            .build());

    /** The store that is watched. */
    public Storage store() {
        return store;
    }

    /** Counts the rows that the selects of a use case look at. */
    public long of(Runnable useCase) throws SQLException {
        asked.clear();
        useCase.run();
        List<QueryInfo> selects = asked.stream()
                .filter(query -> query.getQuery().startsWith("select"))
                .toList();
        assertThat(selects).isNotEmpty();
        long rows = 0;
        for (QueryInfo select : selects) {
            rows += scanned(select);
        }
        return rows;
    }

    private long scanned(QueryInfo select) throws SQLException {
        try (Connection connection = plain.getConnection();
                PreparedStatement statement = connection.prepareStatement("explain analyze " + select.getQuery())) {
            for (ParameterSetOperation set : select.getParametersList().get(0)) {
                statement.setObject((Integer) set.getArgs()[0], set.getArgs()[1]);
            }
            try (ResultSet plan = statement.executeQuery()) {
                plan.next();
                Matcher matcher = SCANNED.matcher(plan.getString(1));
                return matcher.find() ? Long.parseLong(matcher.group(1)) : 0;
            }
        }
    }
}
