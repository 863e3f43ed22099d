package org.commonhall;

import com.google.common.collect.Collections2;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.commonhall.corridor.Capability;
import org.commonhall.corridor.CommandKey;
import org.commonhall.corridor.JournalEntry;
import org.commonhall.corridor.JournalHead;
import org.commonhall.corridor.RoleGrant;
import org.commonhall.corridor.ScopeAncestor;
import org.commonhall.corridor.ScopeRoot;
import org.commonhall.directory.directory.AudienceProof;
import org.commonhall.directory.directory.Brand;
import org.commonhall.directory.directory.Membership;
import org.commonhall.request.catalogue.ReplyTemplate;
import org.commonhall.storage.RecordType;

/** The kinds of record of a hall, in the order in which they are installed. */
final class HallRecords {
    /** Installed schemas have these behind the records of the capability that follows. */
    private static final ImmutableSet<RecordType<?>> LATE =
            ImmutableSet.of(Membership.TYPE, AudienceProof.TYPE, Brand.TYPE, ReplyTemplate.TYPE);

    private HallRecords() {}

    static ImmutableList<RecordType<?>> of(Iterable<Capability<?>> capabilities) {
        ImmutableList.Builder<RecordType<?>> all = ImmutableList.<RecordType<?>>builder()
                .add(
                        JournalHead.TYPE,
                        JournalEntry.TYPE,
                        CommandKey.TYPE,
                        RoleGrant.TYPE,
                        ScopeAncestor.TYPE,
                        ScopeRoot.TYPE);
        ImmutableList<RecordType<?>> late = ImmutableList.of();
        for (Capability<?> capability : capabilities) {
            all.addAll(Collections2.filter(capability.records(), type -> !LATE.contains(type)));
            if (!capability.records().isEmpty()) {
                all.addAll(late);
                late = ImmutableList.copyOf(Collections2.filter(capability.records(), LATE::contains));
            }
        }
        return all.addAll(late).build();
    }
}
