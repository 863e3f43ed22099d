package org.commonhall.examples;

import com.google.common.base.Splitter;
import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import com.grack.nanojson.JsonWriter;
import java.io.StringReader;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.commonhall.CommonhallException;
import org.commonhall.text.CsvTable;
import org.commonhall.volunteering.meal.DietKind;
import org.commonhall.volunteering.meal.DietLine;
import org.commonhall.volunteering.meal.Kitchen;
import org.commonhall.volunteering.meal.KitchenCount;
import org.commonhall.volunteering.meal.PortionSize;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What a kitchen cooks on a day, from a folder of files. */
@Command(
        name = "kitchen",
        mixinStandardHelpOptions = true,
        description = {
            "Counts what a kitchen cooks on a day, what must not be brought to whom, and who is on which route.",
            "clients.csv: client,route,position (no route: not cooked for).",
            "facts.csv: client,kind,what,hard (allergy, avoid, restriction or texture; yes or nothing).",
            "orders.csv: client,day,component,size,quantity (a date, or MONDAY to SUNDAY; R or L).",
            "dishes.csv: dish,component,ingredients,textures,day (codes with blanks between them; no ingredients: nobody knows"
                    + " them; a date, or nothing for each day; the first of a component is cooked).",
            "restrictions.csv: restriction,forbids (codes with blanks between them).",
            "routes.csv: route,title."
        },
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:counted", "2:refused; the message names file, line and column"})
final class KitchenDay implements Callable<Integer> {
    private static final Splitter CODES = Splitter.on(' ').omitEmptyStrings();
    private static final String FIELD = "calendar.case.field";
    private static final long SIDES_PER_MAIN = 1;

    private final Console console;

    @Parameters(paramLabel = "DIR", description = "The folder of the files.")
    private @Nullable Path folder;

    @Option(names = "--date", paramLabel = "D", required = true, description = "The day, such as 2026-03-04.")
    private @Nullable LocalDate date;

    @Option(names = "--format", paramLabel = "text|json", description = "How the result is written; text if not said.")
    private ServiceHours.Format format = ServiceHours.Format.TEXT;

    @Option(names = "--lang", paramLabel = "en|zh", description = "The language; English if nothing is said.")
    private ReportOptions.Language language = ReportOptions.Language.EN;

    KitchenDay(Console console) {
        this.console = console;
    }

    /** Somebody on a route, or on none. */
    private record Client(String code, String route, long position) {}

    @Override
    public Integer call() {
        try {
            Map<String, Client> clients = clients(routes());
            Map<String, Kitchen.Food> foods = new LinkedHashMap<>();
            Map<String, String> menu = menu(foods);
            ListMultimap<String, DietLine> facts = facts(clients.keySet());
            ListMultimap<String, Kitchen.Plate> plates = plates(clients.keySet(), menu);
            List<Kitchen.Eater> eaters = clients.values().stream()
                    .filter(client -> plates.containsKey(client.code()))
                    .map(client -> new Kitchen.Eater(
                            client.code(),
                            client.route().isEmpty() ? null : client.route(),
                            ImmutableList.copyOf(facts.get(client.code())),
                            ImmutableList.copyOf(plates.get(client.code()))))
                    .toList();
            KitchenCount count = new Kitchen(ImmutableMap.copyOf(foods), restrictions(), SIDES_PER_MAIN).count(eaters);
            Map<String, List<String>> lines = clients.values().stream()
                    .filter(client -> !client.route().isEmpty() && plates.containsKey(client.code()))
                    .sorted(Comparator.comparing(Client::position).thenComparing(Client::code))
                    .collect(Collectors.groupingBy(
                            Client::route, TreeMap::new, Collectors.mapping(Client::code, Collectors.toList())));
            console.out().print(format == ServiceHours.Format.JSON ? json(count, lines) : text(count, lines));
            console.out().flush();
            return Main.OK;
        } catch (CommonhallException refusal) {
            console.err().println(refusal.message(language.locale()));
            return Main.REFUSED;
        }
    }

    private CsvTable table(String name, String... header) {
        TextFile file = TextFile.read(Cases.given("DIR", folder).resolve(name), null);
        return CsvTable.read(file.name(), new StringReader(file.text()), header);
    }

    private Set<String> routes() {
        CsvTable table = table("routes.csv", "route", "title");
        Set<String> routes = new HashSet<>();
        for (CsvTable.Row row : table.rows()) {
            if (row.get(0).isEmpty() || !routes.add(row.get(0))) {
                table.refuse(row.line(), 0, FIELD);
            }
        }
        table.finish();
        return routes;
    }

    private Map<String, Client> clients(Set<String> routes) {
        CsvTable table = table("clients.csv", "client", "route", "position");
        Map<String, Client> clients = new LinkedHashMap<>();
        for (CsvTable.Row row : table.rows()) {
            String route = row.get(1);
            if (row.get(0).isEmpty() || clients.containsKey(row.get(0))) {
                table.refuse(row.line(), 0, FIELD);
            } else if (!route.isEmpty() && !routes.contains(route)) {
                table.refuse(row.line(), 1, FIELD);
            } else if (!row.get(2).matches("\\d{0,6}")) {
                table.refuse(row.line(), 2, FIELD);
            } else {
                long position = row.get(2).isEmpty() ? Long.MAX_VALUE : Long.parseLong(row.get(2));
                clients.put(row.get(0), new Client(row.get(0), route, position));
            }
        }
        table.finish();
        return clients;
    }

    private ListMultimap<String, DietLine> facts(Set<String> clients) {
        CsvTable table = table("facts.csv", "client", "kind", "what", "hard");
        ListMultimap<String, DietLine> facts = ArrayListMultimap.create();
        for (CsvTable.Row row : table.rows()) {
            Optional<DietKind> kind = Arrays.stream(DietKind.values())
                    .filter(one -> one.name().equalsIgnoreCase(row.get(1)))
                    .findFirst();
            if (!clients.contains(row.get(0))) {
                table.refuse(row.line(), 0, FIELD);
            } else if (kind.isEmpty()) {
                table.refuse(row.line(), 1, FIELD);
            } else if (row.get(2).isEmpty()) {
                table.refuse(row.line(), 2, FIELD);
            } else if (!row.get(3).matches("yes|no|")) {
                table.refuse(row.line(), 3, FIELD);
            } else {
                facts.put(
                        row.get(0),
                        new DietLine(kind.get(), row.get(2), row.get(3).equals("yes")));
            }
        }
        table.finish();
        return facts;
    }

    /** The dish of each component on the day. */
    private Map<String, String> menu(Map<String, Kitchen.Food> foods) {
        CsvTable table = table("dishes.csv", "dish", "component", "ingredients", "textures", "day");
        Map<String, String> menu = new HashMap<>();
        for (CsvTable.Row row : table.rows()) {
            if (row.get(0).isEmpty() || row.get(1).isEmpty()) {
                table.refuse(row.line(), row.get(0).isEmpty() ? 0 : 1, FIELD);
            } else if (row.get(4).isEmpty() || row.get(4).equals(String.valueOf(date))) {
                Kitchen.Food food = new Kitchen.Food(
                        row.get(0),
                        row.get(1),
                        row.get(2).isEmpty() ? null : ImmutableSet.copyOf(CODES.split(row.get(2))),
                        ImmutableSet.copyOf(CODES.split(row.get(3))));
                if (foods.put(food.code(), food) != null) {
                    table.refuse(row.line(), 0, "meal.menu.twice");
                }
                menu.putIfAbsent(food.component(), food.code());
            }
        }
        table.finish();
        return menu;
    }

    private ImmutableMap<String, ImmutableSet<String>> restrictions() {
        CsvTable table = table("restrictions.csv", "restriction", "forbids");
        Map<String, ImmutableSet<String>> restrictions = new LinkedHashMap<>();
        for (CsvTable.Row row : table.rows()) {
            ImmutableSet<String> forbids = ImmutableSet.copyOf(CODES.split(row.get(1)));
            if (row.get(0).isEmpty() || restrictions.put(row.get(0), forbids) != null) {
                table.refuse(row.line(), 0, FIELD);
            }
        }
        table.finish();
        return ImmutableMap.copyOf(restrictions);
    }

    private ListMultimap<String, Kitchen.Plate> plates(Set<String> clients, Map<String, String> menu) {
        CsvTable table = table("orders.csv", "client", "day", "component", "size", "quantity");
        ListMultimap<String, Kitchen.Plate> plates = ArrayListMultimap.create();
        LocalDate day = Cases.given("--date", date);
        for (CsvTable.Row row : table.rows()) {
            String dish = menu.get(row.get(2));
            boolean today = List.of(day.toString(), day.getDayOfWeek().name()).contains(row.get(1));
            if (!clients.contains(row.get(0))) {
                table.refuse(row.line(), 0, FIELD);
            } else if (!isDay(row.get(1))) {
                table.refuse(row.line(), 1, FIELD);
            } else if (!row.get(3).matches("[RL]")) {
                table.refuse(row.line(), 3, FIELD);
            } else if (!row.get(4).matches("[1-9]\\d?")) {
                table.refuse(row.line(), 4, FIELD);
            } else if (today && dish == null) {
                table.refuse(row.line(), 2, "meal.component.unknown", row.get(2));
            } else if (today && dish != null) {
                PortionSize size = row.get(3).equals("L") ? PortionSize.LARGE : PortionSize.REGULAR;
                plates.put(row.get(0), new Kitchen.Plate(dish, size, Long.parseLong(row.get(4))));
            }
        }
        table.finish();
        return plates;
    }

    /** Whether a text is a date or a day of the week. */
    private static boolean isDay(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeParseException noDate) {
            return Arrays.stream(DayOfWeek.values()).anyMatch(day -> day.name().equals(text));
        }
    }

    private static Map<String, Object> sizes(KitchenCount.Sizes count) {
        Map<String, Object> sizes = new LinkedHashMap<>();
        if (count.regular() > 0) {
            sizes.put("R", count.regular());
        }
        if (count.large() > 0) {
            sizes.put("L", count.large());
        }
        return sizes;
    }

    private static List<Map<String, Object>> specials(List<KitchenCount.Special> specials) {
        return specials.stream()
                .map(one -> {
                    Map<String, Object> special = new LinkedHashMap<>();
                    special.put("clash", List.copyOf(one.clash()));
                    special.putAll(sizes(one.count()));
                    return special;
                })
                .toList();
    }

    private static String json(KitchenCount count, Map<String, List<String>> lines) {
        Map<String, Map<String, Object>> components = new LinkedHashMap<>();
        count.portions()
                .forEach(one -> components
                        .computeIfAbsent(one.component(), component -> new LinkedHashMap<>())
                        .put(one.dish(), sizes(one.count())));
        return JsonWriter.string()
                        .object()
                        .object("components", components)
                        .array("specials", specials(count.specials()))
                        .array("sideSpecials", specials(count.sideSpecials()))
                        .value("labels", count.labels())
                        .array("excluded", count.excluded())
                        .array(
                                "refused",
                                count.refused().stream()
                                        .map(one -> {
                                            Map<String, Object> refused = new LinkedHashMap<>();
                                            refused.put("client", one.client());
                                            refused.put("code", "meal.clash.hard");
                                            return refused;
                                        })
                                        .toList())
                        .object("routes", lines)
                        .end()
                        .done()
                + "\n";
    }

    private String text(KitchenCount count, Map<String, List<String>> lines) {
        boolean zh = language == ReportOptions.Language.ZH;
        StringBuilder text = new StringBuilder();
        count.portions().forEach(one -> line(text, one.component() + " " + one.dish(), one.count()));
        count.specials().forEach(one -> line(text, (zh ? "特殊主菜 " : "special main ") + clash(one.clash()), one.count()));
        count.sideSpecials()
                .forEach(one -> line(text, (zh ? "特殊配菜 " : "special side ") + clash(one.clash()), one.count()));
        text.append(zh ? "标签 " : "labels ").append(count.labels()).append('\n');
        count.excluded()
                .forEach(one ->
                        text.append(zh ? "无路线 " : "no route ").append(one).append('\n'));
        count.refused()
                .forEach(one -> text.append(zh ? "不得送给 " : "must not be brought to ")
                        .append(one.client())
                        .append(zh ? "：" : ": ")
                        .append(one.dish())
                        .append(" (")
                        .append(clash(one.clash()))
                        .append(")\n"));
        lines.forEach((route, clients) -> text.append(zh ? "路线 " : "route ")
                .append(route)
                .append(zh ? "：" : ": ")
                .append(String.join(", ", clients))
                .append('\n'));
        return text.toString();
    }

    private static void line(StringBuilder text, String what, KitchenCount.Sizes count) {
        text.append(what)
                .append(" R ")
                .append(count.regular())
                .append(" L ")
                .append(count.large())
                .append('\n');
    }

    private static String clash(Set<String> codes) {
        return String.join(", ", codes);
    }
}
