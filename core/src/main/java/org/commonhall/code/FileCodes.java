package org.commonhall.code;

/** Codes that begin with {@code file}. */
public final class FileCodes {
    /** Events. */
    public static final class Events {
        /** File attached. */
        public static final String ATTACHED = "file.attached";
        /** File removed. */
        public static final String DETACHED = "file.detached";
        /** File read. */
        public static final String READ = "file.read";

        private Events() {}
    }

    /** Refusals. */
    public static final class Refusals {
        /** The content is not {0}. */
        public static final String CONTENT = "file.content";
        /** The content is no longer what came in. */
        public static final String DAMAGED = "file.damaged";
        /** The content is not what was sent: its SHA-256 differs. */
        public static final String DIGEST = "file.digest";
        /** The file is empty. */
        public static final String EMPTY = "file.empty";
        /** The file belongs to a request that is being worked on, and can no longer be taken away. */
        public static final String EVIDENCE = "file.evidence";
        /** The file has {0} bytes; {1} are allowed. */
        public static final String LARGE = "file.large";
        /** A record has {0} files at most. */
        public static final String MANY = "file.many";
        /** A file of this record cannot be public. */
        public static final String PUBLIC = "file.public";
        /** Files of this type are not taken: {0}. */
        public static final String TYPE = "file.type";

        private Refusals() {}
    }

    private FileCodes() {}
}
