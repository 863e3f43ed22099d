package org.commonhall.storage.jdbc.testing;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * A data source whose k-th call, counted over connections, statements and results, fails; it also watches that every
 * connection goes back, and as it was taken. Used by one thread.
 */
public final class FaultySource {
    private final DataSource real;
    private final List<Connection> taken = new ArrayList<>();
    private final Set<Connection> back = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<String> dirty = new ArrayList<>();
    private int calls;
    private int isolation;
    private @Nullable Fault fault;

    /** Over a real one. */
    public FaultySource(DataSource real) {
        this.real = real;
    }

    /**
     * What goes wrong.
     *
     * @param at the call, from one
     * @param forEver whether all later calls fail too
     * @param afterwards whether the call is carried out before it fails
     * @param kind what is thrown
     */
    public record Fault(int at, boolean forEver, boolean afterwards, Supplier<Throwable> kind) {
        boolean hits(int call) {
            return forEver ? call >= at : call == at;
        }
    }

    /** The source to hand out. */
    public DataSource dataSource() {
        return (DataSource) wrap(real, DataSource.class);
    }

    /** Starts counting anew. */
    public void arm(@Nullable Fault next) {
        fault = next;
        calls = 0;
    }

    /** How many calls were made since {@link #arm}. */
    public int calls() {
        return calls;
    }

    /** How many connections were neither closed nor aborted. */
    public int out() {
        return (int)
                taken.stream().filter(connection -> !back.contains(connection)).count();
    }

    /** What was not as it was taken when a connection went back. */
    public List<String> dirty() {
        return List.copyOf(dirty);
    }

    /** Cuts the links a broken driver has left, as a server does that notices. */
    public void cut() throws SQLException {
        for (Connection connection : taken) {
            if (!connection.isClosed()) {
                if (!connection.getAutoCommit()) {
                    connection.rollback();
                }
                connection.close();
            }
        }
        taken.clear();
        back.clear();
        dirty.clear();
    }

    private Object wrap(Object target, Class<?> type) {
        InvocationHandler handler = (proxy, method, arguments) -> call(target, method, arguments);
        return Proxy.newProxyInstance(FaultySource.class.getClassLoader(), new Class<?>[] {type}, handler);
    }

    private @Nullable Object call(Object target, Method method, Object @Nullable [] arguments) throws Throwable {
        if (method.getDeclaringClass() == Object.class) {
            return method.invoke(target, arguments);
        }
        calls++;
        Fault now = fault != null && fault.hits(calls) ? fault : null;
        if (target instanceof Connection connection
                && (method.getName().equals("close") || method.getName().equals("abort"))) {
            goesBack(connection, method);
        }
        if (now != null && !now.afterwards()) {
            throw now.kind().get();
        }
        Object result;
        try {
            result = method.invoke(target, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
        if (now != null) {
            throw now.kind().get();
        }
        return wrapped(result);
    }

    private @Nullable Object wrapped(@Nullable Object result) throws SQLException {
        if (result instanceof Connection connection) {
            taken.add(connection);
            isolation = connection.getTransactionIsolation();
            return wrap(result, Connection.class);
        } else if (result instanceof PreparedStatement) {
            return wrap(result, PreparedStatement.class);
        } else if (result instanceof Statement) {
            return wrap(result, Statement.class);
        } else if (result instanceof ResultSet) {
            return wrap(result, ResultSet.class);
        }
        return result;
    }

    private void goesBack(Connection connection, Method method) throws SQLException {
        boolean first = taken.contains(connection) && back.add(connection);
        // A connection that was aborted before never sees another user.
        if (first && method.getName().equals("close") && !connection.isClosed()) {
            if (!connection.getAutoCommit()) {
                dirty.add("autocommit is off");
            }
            if (connection.getTransactionIsolation() != isolation) {
                dirty.add("isolation is " + connection.getTransactionIsolation());
            }
        }
    }
}
