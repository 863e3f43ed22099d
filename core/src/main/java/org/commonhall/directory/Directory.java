package org.commonhall.directory;

import com.google.common.collect.ImmutableList;
import org.commonhall.Corridor;
import org.commonhall.storage.RecordType;

/** Keeps people, organizations and buildings. Thread-safe. */
public final class Directory {
    @SuppressWarnings("unused")
    private final Corridor corridor;

    /**
     * Made by the hall.
     *
     * @param corridor the way to the store
     */
    public Directory(Corridor corridor) {
        this.corridor = corridor;
    }

    /**
     * The record types of the capability.
     *
     * @return the types
     */
    public static ImmutableList<RecordType<?>> records() {
        return ImmutableList.of(
                Person.TYPE,
                Organization.TYPE,
                OrganizationRelation.TYPE,
                Building.TYPE,
                Territory.TYPE,
                Section.TYPE,
                Unit.TYPE,
                AreaFigure.TYPE,
                Tenure.TYPE,
                Membership.TYPE,
                AudienceProof.TYPE,
                Brand.TYPE,
                Attachment.TYPE,
                AttachmentChunk.TYPE);
    }
}
