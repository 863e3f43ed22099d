package org.commonhall.corridor;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Clock;
import java.util.IdentityHashMap;
import java.util.function.Supplier;
import org.commonhall.Role;
import org.commonhall.storage.RecordType;
import org.jspecify.annotations.Nullable;

/** What the facades of one hall are made of. Facades are made when they are first asked for. Thread-safe. */
public final class Parts {
    private static final System.Logger LOG = System.getLogger(Parts.class.getName());

    private final Corridor corridor;
    private final Capabilities all;
    private final IdentityHashMap<Capability<?>, Object> made = new IdentityHashMap<>();

    Parts(Corridor corridor, Capabilities all) {
        this.corridor = corridor;
        this.all = all;
    }

    /**
     * The way to the store.
     *
     * @return the corridor
     */
    public Corridor corridor() {
        return corridor;
    }

    /**
     * The only source of time.
     *
     * @return the clock of the hall
     */
    public Clock clock() {
        return corridor.clock();
    }

    /**
     * What events tell beside their code.
     *
     * @return whom they are for, and what is told of other records
     */
    public EventBook events() {
        return all.events();
    }

    /**
     * The facade of a capability.
     *
     * @param <F> the facade
     * @param capability which
     * @return always the same one
     * @throws IllegalArgumentException if the hall does not have the capability
     */
    public <F> F get(Capability<F> capability) {
        all.requireKnown(capability);
        synchronized (made) {
            @SuppressWarnings("unchecked") // put in below under its own key only
            @Nullable F known = (F) made.get(capability);
            if (known == null) {
                known = capability.make(this);
                made.put(capability, known);
            }
            return known;
        }
    }

    /**
     * What the host has set, or what holds where it said nothing.
     *
     * @param <S> the kind of settings
     * @param kind its class, which a capability declares
     * @return the settings
     */
    public <S> S settings(Class<S> kind) {
        return all.settings(kind);
    }

    /**
     * Something that all facades of the hall share, those of previews and groups as well, such as a cache.
     *
     * @param <S> the kind
     * @param kind its class
     * @param making makes it, once in the life of the hall
     * @return always the same one
     */
    public <S> S shared(Class<S> kind, Supplier<S> making) {
        return all.shared(kind, making);
    }

    /**
     * What other capabilities lend.
     *
     * @param <O> what is lent
     * @param kind the class it is offered by
     * @return gives the offers in the order of the capabilities; ask at the first use and not while the facade is made
     */
    public <O> Supplier<ImmutableList<O>> offered(Class<O> kind) {
        return Suppliers.memoize(() -> all.offered(kind, this));
    }

    /**
     * The roles that capabilities add to those of the library.
     *
     * @return the roles
     */
    public ImmutableSet<Role> roles() {
        return all.roles();
    }

    /**
     * What roles can be held on.
     *
     * @return the kinds of records
     */
    public ImmutableList<RecordType<?>> scopes() {
        return all.scopes();
    }

    /**
     * What falls due in all capabilities. One whose facade cannot be made is logged and left out.
     *
     * @return the kinds of due work, in the order of the capabilities
     */
    public ImmutableList<DueWork> dueWork() {
        ImmutableList.Builder<DueWork> works = ImmutableList.builder();
        for (Capability<?> capability : all.all()) {
            try {
                works.addAll(capability.due(this));
            } catch (RuntimeException broken) {
                LOG.log(System.Logger.Level.ERROR, "no due work of " + capability.name(), broken);
            }
        }
        return works.build();
    }

    /**
     * The same capabilities on another corridor, for a preview or a group.
     *
     * @param other the corridor
     * @return the parts
     */
    public Parts on(Corridor other) {
        return new Parts(other, all);
    }
}
