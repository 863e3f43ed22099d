package org.commonhall.corridor;

import java.lang.invoke.MethodHandles;
import java.util.UUID;
import org.commonhall.Id;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.Index;
import org.commonhall.storage.Inner;
import org.commonhall.storage.RecordType;
import org.commonhall.storage.Unique;

/**
 * One step of the closure of the tree of scopes: rights on the ancestor hold on the scope. The district is above
 * everything and has no rows.
 *
 * @param id the identity
 * @param version the version
 * @param scope the lower scope
 * @param ancestor a scope above it
 */
@Inner
@Unique(
        name = "pair",
        of = {"scope", "ancestor"})
@Index("ancestor")
public record ScopeAncestor(Id<ScopeAncestor> id, long version, UUID scope, UUID ancestor) {
    /** How it is stored. */
    public static final RecordType<ScopeAncestor> TYPE = RecordType.of(MethodHandles.lookup(), ScopeAncestor.class);
    /** The lower scope. */
    public static final Attribute<ScopeAncestor, UUID> SCOPE = TYPE.attribute("scope", ScopeAncestor::scope);
    /** A scope above it. */
    public static final Attribute<ScopeAncestor, UUID> ANCESTOR = TYPE.attribute("ancestor", ScopeAncestor::ancestor);
}
