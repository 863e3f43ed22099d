package org.commonhall.volunteering.meal;

import com.google.common.collect.ImmutableSet;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.Size;
import java.lang.invoke.MethodHandles;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;
import org.commonhall.Id;
import org.commonhall.RuleViolation;
import org.commonhall.corridor.Reading;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.Query;
import org.commonhall.storage.RecordType;
import org.commonhall.storage.Unique;
import org.commonhall.volunteering.volunteer.Programme;
import org.jspecify.annotations.Nullable;

/**
 * What can be cooked (菜品). Immutable.
 *
 * @param id the identity
 * @param version the version
 * @param programme which programme
 * @param code tells the dishes of a programme apart
 * @param title the title
 * @param component which part of a meal it is, such as {@code main}
 * @param ingredients the codes of its ingredients, separated by commas; absent while nobody knows them
 * @param textures the codes of the textures it is offered in, separated by commas; absent for none
 */
@Unique(
        name = "code",
        of = {"programme", "code"})
@RecordBuilder
@RecordBuilder.Options(builderClassModifiers = Modifier.FINAL, enableWither = false)
public record Dish(
        Id<Dish> id,
        long version,
        Id<Programme> programme,
        @Size(max = 40) String code,
        @Size(max = 200) String title,
        @Size(max = 40) String component,
        @Size(max = 2000) @Nullable String ingredients,
        @Size(max = 400) @Nullable String textures) {
    /** How it is stored. */
    public static final RecordType<Dish> TYPE = RecordType.of(MethodHandles.lookup(), Dish.class);
    /** Which programme. */
    public static final Attribute<Dish, Id<Programme>> PROGRAMME = TYPE.attribute("programme", Dish::programme);
    /** Tells the dishes of a programme apart. */
    public static final Attribute<Dish, String> CODE = TYPE.attribute("code", Dish::code);

    /** Refuses a part that no dish of the programme is: one statement. */
    static void requireComponents(Reading reading, Id<Programme> programme, List<Portion> portions) {
        Set<String> known = reading.select(Query.of(TYPE).where(PROGRAMME.is(programme))).stream()
                .map(Dish::component)
                .collect(ImmutableSet.toImmutableSet());
        portions.stream()
                .map(Portion::component)
                .filter(component -> !known.contains(component))
                .findFirst()
                .ifPresent(component -> {
                    throw new RuleViolation("meal.component.unknown", component);
                });
    }

    /** Gives it as the kitchen counts it. */
    Kitchen.Food food() {
        return new Kitchen.Food(
                code, component, ingredients == null ? null : Codes.read(ingredients), Codes.read(textures));
    }
}
