package org.commonhall.request.catalogue;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.Objects;
import java.util.function.Supplier;
import org.commonhall.Actor;
import org.commonhall.Call;
import org.commonhall.Id;
import org.commonhall.Name;
import org.commonhall.Receipt;
import org.commonhall.RuleViolation;
import org.commonhall.corridor.Capability;
import org.commonhall.corridor.Change;
import org.commonhall.corridor.Corridor;
import org.commonhall.corridor.Names;
import org.commonhall.corridor.Names.Naming;
import org.commonhall.corridor.Scopes;
import org.commonhall.storage.Query;
import org.jspecify.annotations.Nullable;

/** Keeps the service catalogue and the reply templates (诉求目录, 答复模板), which are data. Thread-safe. */
public final class ServiceCatalogue {
    /** What the hall knows of it. */
    public static final Capability<ServiceCatalogue> CAPABILITY = Capability.of("catalogue", ServiceCatalogue.class)
            .records(ServiceCategory.TYPE, ReplyTemplate.TYPE)
            .rights(CatalogueRights.class)
            .events("catalogue.category_defined", "catalogue.category_imported", "catalogue.template_defined")
            .named(Naming.of(ServiceCategory.TYPE, (reading, one) -> new Name(one.nameZh(), one.nameEn())))
            .make(parts -> new ServiceCatalogue(parts.corridor(), parts.offered(Calendars.class)));

    private final Corridor corridor;
    private final Supplier<ImmutableList<Calendars>> calendars;

    ServiceCatalogue(Corridor corridor, Supplier<ImmutableList<Calendars>> calendars) {
        this.corridor = corridor;
        this.calendars = calendars;
    }

    /**
     * Makes or changes an entry. Running clocks keep the limits they were given.
     *
     * @param by a registrar of the district
     * @param command the entry
     * @return what came of it
     * @throws RuleViolation {@code catalogue.category.cycle}, {@code catalogue.calendar.unknown}
     */
    public Receipt<ServiceCategory> define(Call by, DefineCategory command) {
        return corridor.run(by, command, "catalogue.category_defined", ServiceCategory.TYPE, change -> {
            ServiceCategory before =
                    command.category() == null ? null : change.lockSubject(ServiceCategory.TYPE, command.category());
            change.authorise(false, Scopes.DISTRICT);
            ServiceLevel sla = command.sla();
            if (sla != null) {
                calendars.get().forEach(known -> known.get(sla.calendar()));
            }
            requireNoCycle(change, before, command.parent());
            ServiceCategory next = ServiceCategoryBuilder.builder()
                    .id(before == null ? change.newId() : before.id())
                    .version(before == null ? 0 : before.version())
                    .code(before == null ? command.code() : before.code())
                    .parent(command.parent())
                    .nameEn(command.nameEn())
                    .nameZh(command.nameZh())
                    .leadUnit(command.leadUnit())
                    .sla(command.sla() == null ? null : command.sla().format())
                    .visibility(command.visibility())
                    .evidence(command.evidence())
                    .contactNeeded(command.contactNeeded())
                    .enquiry(command.enquiry())
                    .emergency(command.emergency())
                    .retiredAt(retired(before == null ? null : before.retiredAt(), command.retired(), change.now()))
                    .build();
            return before == null
                    ? change.insert(ServiceCategory.TYPE, next)
                    : change.update(ServiceCategory.TYPE, next);
        });
    }

    private static void requireNoCycle(
            Change change, @Nullable ServiceCategory entry, @Nullable Id<ServiceCategory> parent) {
        for (Id<ServiceCategory> above = parent; above != null; ) {
            if (entry != null && above.equals(entry.id())) {
                throw new RuleViolation("catalogue.category.cycle", entry.said());
            }
            above = change.get(ServiceCategory.TYPE, above).parent();
        }
    }

    /**
     * Makes or changes a reply template.
     *
     * @param by a registrar of the district
     * @param command the template
     * @return what came of it
     */
    public Receipt<ReplyTemplate> define(Call by, DefineTemplate command) {
        return corridor.run(by, command, "catalogue.template_defined", ReplyTemplate.TYPE, change -> {
            ReplyTemplate before =
                    command.template() == null ? null : change.lockSubject(ReplyTemplate.TYPE, command.template());
            change.authorise(false, Scopes.DISTRICT);
            ReplyTemplate next = new ReplyTemplate(
                    before == null ? change.newId() : before.id(),
                    before == null ? 0 : before.version(),
                    before == null ? command.code() : before.code(),
                    command.category(),
                    command.textEn(),
                    command.textZh(),
                    retired(before == null ? null : before.retiredAt(), command.retired(), change.now()));
            return before == null ? change.insert(ReplyTemplate.TYPE, next) : change.update(ReplyTemplate.TYPE, next);
        });
    }

    /**
     * Lists the whole catalogue: what everybody may ask for.
     *
     * @return the entries by code, retired ones too
     */
    public ImmutableList<CategoryView> categories() {
        return corridor.read(
                Actor.visitor(),
                reading ->
                        reading
                                .select(Query.of(ServiceCategory.TYPE).orderBy(ServiceCategory.CODE.ascending()))
                                .stream()
                                .collect(Names.listed(reading, CategoryView::of)));
    }

    /**
     * Lists the templates for a catalogue entry.
     *
     * @param by staff of the district
     * @param category the entry, null for the general ones only
     * @return those still offered, by code
     */
    public ImmutableList<TemplateView> templates(Actor by, @Nullable Id<ServiceCategory> category) {
        return corridor.read(by, reading -> {
            reading.authorise(CatalogueRights.READ_TEMPLATES, false, Scopes.DISTRICT);
            return reading.select(Query.of(ReplyTemplate.TYPE).orderBy(ReplyTemplate.CODE.ascending())).stream()
                    .filter(template -> template.retiredAt() == null
                            && (template.category() == null || Objects.equals(template.category(), category)))
                    .collect(Names.listed(reading, TemplateView::of));
        });
    }

    private static @Nullable Instant retired(@Nullable Instant before, boolean retired, Instant now) {
        return !retired ? null : before != null ? before : now;
    }
}
