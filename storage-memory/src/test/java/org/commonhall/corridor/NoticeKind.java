package org.commonhall.corridor;

/** A host's capability with one kind of record, for tests of the corridor. */
final class NoticeKind {
    static final Capability<Corridor> CAPABILITY =
            Capability.of("notice", Corridor.class).records(Notice.TYPE).make(Parts::corridor);

    private NoticeKind() {}
}
