package org.commonhall.storage.jdbc;

import java.time.Duration;
import java.util.Optional;

/**
 * What a host may choose. Immutable and thread-safe.
 *
 * @param install whether {@code open} creates what is missing
 * @param lockTimeout how long a writing transaction waits for a lock; empty leaves the connection's own setting, which on
 *     PostgreSQL is for ever; set here it costs one statement in every writing transaction, set in the connection's URL
 *     none
 * @param statementTimeout after how long the driver cancels a statement, at least a second; empty for never
 * @param dialect the database family; empty to ask the database's metadata
 */
public record JdbcOptions(
        Install install,
        Optional<Duration> lockTimeout,
        Optional<Duration> statementTimeout,
        Optional<Dialect> dialect) {

    /** What {@code open} does about tables. */
    public enum Install {
        /** Creates what is missing, then verifies. */
        CREATE,
        /** Only verifies, for hosts that run the scripts with a tool of their own. */
        VERIFY
    }

    /**
     * Creates tables, leaves time limits to the connection, asks the database what it is.
     *
     * @return the defaults
     */
    public static JdbcOptions defaults() {
        return new JdbcOptions(Install.CREATE, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * The same with tables only verified.
     *
     * @return the copy
     */
    public JdbcOptions verifyOnly() {
        return new JdbcOptions(Install.VERIFY, lockTimeout, statementTimeout, dialect);
    }

    /**
     * The same with a limit of waiting for locks.
     *
     * @param limit more than zero; MariaDB, MySQL and statements of it round up to a second
     * @return the copy
     */
    public JdbcOptions withLockTimeout(Duration limit) {
        return new JdbcOptions(install, Optional.of(limit), statementTimeout, dialect);
    }

    /**
     * The same with a limit of a statement's run.
     *
     * @param limit more than zero, rounded up to a second
     * @return the copy
     */
    public JdbcOptions withStatementTimeout(Duration limit) {
        return new JdbcOptions(install, lockTimeout, Optional.of(limit), dialect);
    }

    /**
     * The same for a database that its metadata does not tell.
     *
     * @param given the family
     * @return the copy
     */
    public JdbcOptions withDialect(Dialect given) {
        return new JdbcOptions(install, lockTimeout, statementTimeout, Optional.of(given));
    }
}
