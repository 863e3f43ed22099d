package org.commonhall.code;

/** Codes of the hall itself, of calls and commands, of storage and of constraints. */
public final class HallCodes {
    /** Events. */
    public static final class Events {
        /** Hall founded. */
        public static final String HALL_FOUNDED = "hall.founded";

        private Events() {}
    }

    /** Refusals. */
    public static final class Refusals {
        /** Who acts is a person with an id, a visitor or the system, and not two of these. */
        public static final String CALL_ACTOR = "call.actor";
        /** The reason of the system has more than {0} characters. */
        public static final String CALL_REASON = "call.reason";
        /** This command compares the version with no record; leave it out. */
        public static final String CALL_SEEN_UNUSED = "call.seen.unused";
        /** This key was used before for another call. */
        public static final String COMMAND_ID_REUSED = "command.id.reused";
        /** Must be false. */
        public static final String CONSTRAINT_ASSERTFALSE = "constraint.assertfalse";
        /** Must be true. */
        public static final String CONSTRAINT_ASSERTTRUE = "constraint.asserttrue";
        /** At most {0}. */
        public static final String CONSTRAINT_DECIMALMAX = "constraint.decimalmax";
        /** At least {0}. */
        public static final String CONSTRAINT_DECIMALMIN = "constraint.decimalmin";
        /** Has too many digits. */
        public static final String CONSTRAINT_DIGITS = "constraint.digits";
        /** Is not an e-mail address. */
        public static final String CONSTRAINT_EMAIL = "constraint.email";
        /** At most {0}. */
        public static final String CONSTRAINT_MAX = "constraint.max";
        /** At least {0}. */
        public static final String CONSTRAINT_MIN = "constraint.min";
        /** Must be less than zero. */
        public static final String CONSTRAINT_NEGATIVE = "constraint.negative";
        /** Must not be greater than zero. */
        public static final String CONSTRAINT_NEGATIVEORZERO = "constraint.negativeorzero";
        /** Must not be blank. */
        public static final String CONSTRAINT_NOTBLANK = "constraint.notblank";
        /** Must not be empty. */
        public static final String CONSTRAINT_NOTEMPTY = "constraint.notempty";
        /** Must be given. */
        public static final String CONSTRAINT_NOTNULL = "constraint.notnull";
        /** Must not be given. */
        public static final String CONSTRAINT_NULL = "constraint.null";
        /** Is not of the form {0}. */
        public static final String CONSTRAINT_PATTERN = "constraint.pattern";
        /** Must be greater than zero. */
        public static final String CONSTRAINT_POSITIVE = "constraint.positive";
        /** Must not be negative. */
        public static final String CONSTRAINT_POSITIVEORZERO = "constraint.positiveorzero";
        /** Must be {1} to {0} long. */
        public static final String CONSTRAINT_SIZE = "constraint.size";
        /** The group is over; call the hall itself. */
        public static final String GROUP_OVER = "group.over";
        /** A part of this group was refused and cannot be undone by itself, so nothing of the group was saved. */
        public static final String GROUP_REFUSED = "group.refused";
        /** Another capability has declared it already: {0}. */
        public static final String HALL_CAPABILITY_CLASH = "hall.capability.clash";
        /** Records are to tell of {0}, which no capability of this hall declares as an event. */
        public static final String HALL_CAPABILITY_EVENT = "hall.capability.event";
        /** The name of a capability is one word of small letters. */
        public static final String HALL_CAPABILITY_NAME = "hall.capability.name";
        /** It needs {0}, which must stand before it in the hall. */
        public static final String HALL_CAPABILITY_ORDER = "hall.capability.order";
        /** Roles cannot be held on {0}, which no capability of this hall stores. */
        public static final String HALL_CAPABILITY_SCOPE = "hall.capability.scope";
        /** Two capabilities have this name. */
        public static final String HALL_CAPABILITY_TWICE = "hall.capability.twice";
        /** This hall has its first administrator already. */
        public static final String HALL_FOUNDED = "hall.founded";
        /**
         * Listeners must not hear of what the host rolls back: say with afterCommit(...) how to wait for its commit.
         */
        public static final String HALL_HOOK_MISSING = "hall.hook.missing";
        /**
         * This store owns its transactions: give it to storage(...), and one that joins those of the host to
         * joining(...).
         */
        public static final String HALL_JOINING_OWNS = "hall.joining.owns";
        /** This shows personal data, which is recorded and cannot be tried out. */
        public static final String HALL_PREVIEW_PERSONAL = "hall.preview.personal";
        /** This store cannot undo a part of a transaction, so nothing can be tried out inside one. */
        public static final String HALL_PREVIEW_UNSUPPORTED = "hall.preview.unsupported";
        /** Nothing can be changed while a page is read. */
        public static final String HALL_READING_COMMAND = "hall.reading.command";
        /** No capability of this hall reads {0}. */
        public static final String HALL_SETTINGS_UNUSED = "hall.settings.unused";
        /**
         * This store works inside the transactions of the host: give it to joining(...), and the store that owns its
         * transactions to storage(...).
         */
        public static final String HALL_STORAGE_JOINS = "hall.storage.joins";
        /** A hall needs a store: give storage(...) a MemoryStorage, or JdbcStorage.owning(dataSource). */
        public static final String HALL_STORAGE_MISSING = "hall.storage.missing";
        /** {0} places are not as they should be. */
        public static final String INPUT_INVALID = "input.invalid";
        /** A page has 1 to {1} items, not {0}. */
        public static final String PAGE_SIZE = "page.size";
        /** This page token does not belong to this list. */
        public static final String PAGE_TOKEN = "page.token";
        /** This record belongs to another body. */
        public static final String RECORD_BODY = "record.body";
        /** There is no such record: {0}. */
        public static final String RECORD_MISSING = "record.missing";
        /** This person is not known here, or was erased. */
        public static final String RECORD_PERSON_GONE = "record.person.gone";
        /** Others still refer to this: {0}. */
        public static final String RECORD_REFERENCED = "record.referenced";
        /** Somebody else has changed this since you read it: {0}. */
        public static final String RECORD_STALE = "record.stale";
        /** This value is taken already: {0}. */
        public static final String RECORD_TAKEN = "record.taken";
        /** Something this refers to does not exist: {0}. */
        public static final String REFERENCE_MISSING = "reference.missing";
        /** Too many changes at once, try again. */
        public static final String STORAGE_BUSY = "storage.busy";
        /** The store was interrupted before it was done. */
        public static final String STORAGE_CANCELLED = "storage.cancelled";
        /** The store failed. */
        public static final String STORAGE_FAULT = "storage.fault";
        /** Somebody else holds this record, try again. */
        public static final String STORAGE_LOCK_TIMEOUT = "storage.lock.timeout";
        /** The store cannot undo a part of this transaction. */
        public static final String STORAGE_NESTING = "storage.nesting";
        /** The link to the store was lost while saving: repeat with the same command id. */
        public static final String STORAGE_OUTCOME_UNKNOWN = "storage.outcome.unknown";
        /**
         * The tables do not fit this version of the library ({0}). Missing tables are made by opening the store without
         * verifyOnly(), or by the installation script for this database; tables of another version need the library
         * that made them.
         */
        public static final String STORAGE_SCHEMA = "storage.schema";
        /**
         * This transaction does not see what others have just committed: begin it, or set up the pool of connections,
         * at READ COMMITTED, or call the hall of owning().
         */
        public static final String STORAGE_TRANSACTION_ISOLATION = "storage.transaction.isolation";
        /** No transaction is open: begin one around the call, or call the hall of owning(). */
        public static final String STORAGE_TRANSACTION_NONE = "storage.transaction.none";
        /** The store cannot be reached, or can only be read. */
        public static final String STORAGE_UNAVAILABLE = "storage.unavailable";
        /** {0} columns are needed, not {1}. */
        public static final String TEXT_CSV_COLUMNS = "text.csv.columns";
        /** The file is no CSV. */
        public static final String TEXT_CSV_DAMAGED = "text.csv.damaged";
        /** The first line must be {0}. */
        public static final String TEXT_CSV_HEADER = "text.csv.header";
        /** There is no encoding named {0}. */
        public static final String TEXT_ENCODING_UNKNOWN = "text.encoding.unknown";
        /** The text has a character that cannot be stored, at position {0}. */
        public static final String TEXT_UNWRITABLE = "text.unwritable";
        /** At most {0} digits before and {1} after the point. */
        public static final String VALUE_DIGITS = "value.digits";
        /** This is not of the form that is needed. */
        public static final String VALUE_FORM = "value.form";
        /** A value is needed. */
        public static final String VALUE_MISSING = "value.missing";
        /** At most {1} long, not {0}. */
        public static final String VALUE_TOO_LONG = "value.too.long";
        /** There is no field of this name. */
        public static final String VALUE_UNKNOWN = "value.unknown";
        /** The date must be in the years 1 to 9999. */
        public static final String VALUE_YEAR = "value.year";

        private Refusals() {}
    }

    private HallCodes() {}
}
