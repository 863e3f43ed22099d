package org.commonhall.corridor;

import java.lang.invoke.MethodHandles;
import java.util.UUID;
import org.commonhall.Id;
import org.commonhall.storage.Inner;
import org.commonhall.storage.RecordType;

/**
 * The one row that every change of the tree of scopes holds, so that two changes at once cannot make a cycle.
 *
 * @param id always {@link #ID}
 * @param version the version
 */
@Inner
public record ScopeRoot(Id<ScopeRoot> id, long version) {
    /** How it is stored. */
    public static final RecordType<ScopeRoot> TYPE = RecordType.of(MethodHandles.lookup(), ScopeRoot.class);
    /** The only row's identity. */
    public static final Id<ScopeRoot> ID = new Id<>(new UUID(0, 4));
}
