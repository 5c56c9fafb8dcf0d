package org.rollcall.attendance.analysis;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.rollcall.attendance.analysis.counting.Tally;
import org.rollcall.attendance.analysis.figures.By;
import org.rollcall.attendance.analysis.figures.ComparisonView;
import org.rollcall.attendance.analysis.figures.PupilFiguresView;
import org.rollcall.attendance.analysis.figures.PupilOrder;
import org.rollcall.attendance.analysis.figures.SchoolFiguresView;
import org.rollcall.attendance.analysis.figures.TrendView;
import org.rollcall.attendance.analysis.period.AskedPeriod;
import org.rollcall.platform.rules.InvalidInput;
import org.rollcall.platform.tenancy.Caller;
import org.rollcall.platform.web.Cursor;
import org.rollcall.platform.web.CursorPage;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the marks of one school amount to. */
@RestController
@RequestMapping("/api/attendance/v1/schools/{urn}")
class FiguresController {

    private static final int MOST_EARLIER_YEARS = 5;

    private final ReadingFigures reading;
    private final ReadingPupils pupils;
    private final ReadingTrend trend;
    private final ComparingSchool comparing;
    private final Clock clock;

    FiguresController(
            ReadingFigures reading, ReadingPupils pupils, ReadingTrend trend, ComparingSchool comparing, Clock clock) {
        this.reading = reading;
        this.pupils = pupils;
        this.trend = trend;
        this.comparing = comparing;
        this.clock = clock;
    }

    @GetMapping("/figures")
    @PreAuthorize("hasAuthority('figures:read')")
    @Operation(summary = "A school's attendance and absence in a period, whole and divided", description = """
                    A mark counts when the school had that session by its calendar, the pupil was on its roll that day and the code was in force. \
                    Sessions belong to the class, year group and cohorts in which the pupil was that day. A pupil is judged on all sessions possible \
                    for that pupil in the period; when divided by weekday, session or week, on those in that part. The year to date when neither \
                    a term, weeks nor days are given. Callers who may not read single pupils' attendance are not shown small groups.""")
    SchoolFiguresView figures(
            Caller caller,
            @PathVariable String urn,
            @Parameter(
                            description = "how to divide",
                            schema =
                                    @Schema(
                                            allowableValues = {
                                                "school", "year", "class", "cohort", "sex", "weekday", "session", "week"
                                            }))
                    @RequestParam(defaultValue = "school")
                    String by,
            @Parameter(
                            description =
                                    "the year in which the school year begins; the current one, or that of the days given")
                    @RequestParam(required = false)
                    @Nullable Integer schoolYear,
            @Parameter(description = "a term of the school's calendar, such as AUTUMN")
                    @RequestParam(required = false)
                    @Nullable String term,
            @Parameter(description = "so many school weeks, the last being that of the newest mark")
                    @RequestParam(required = false)
                    @Nullable Integer weeks,
            @Parameter(description = "first day, within one school year") @RequestParam(required = false) @Nullable LocalDate from,
            @Parameter(description = "last day, included") @RequestParam(required = false) @Nullable LocalDate to) {
        return reading.figures(
                caller, urn, division(by), AskedPeriod.of(LocalDate.now(clock), schoolYear, term, weeks, from, to));
    }

    @GetMapping("/figures/pupils")
    @PreAuthorize("hasAuthority('attendance:read')")
    @Operation(
            summary = "Each pupil's attendance at a school in a period, the most absent first",
            description = "Only pupils with a mark that counts in the period. Periods as for the school's figures.")
    CursorPage<PupilFiguresView> pupils(
            Caller caller,
            @PathVariable String urn,
            @RequestParam(required = false) @Nullable Integer schoolYear,
            @RequestParam(required = false) @Nullable String term,
            @RequestParam(required = false) @Nullable Integer weeks,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            @Parameter(
                            description = "only these pupils; who is severely absent is persistently absent too",
                            schema = @Schema(allowableValues = {"persistent", "severe"}))
                    @RequestParam(required = false)
                    @Nullable String level,
            @Parameter(
                            description =
                                    "by the share of possible sessions missed, by unauthorised sessions, or by late arrivals",
                            schema = @Schema(allowableValues = {"absence", "unauthorised", "late"}))
                    @RequestParam(defaultValue = "absence")
                    String sort,
            Cursor cursor) {
        return pupils.page(
                caller,
                urn,
                AskedPeriod.of(LocalDate.now(clock), schoolYear, term, weeks, from, to),
                atLevel(level),
                PupilOrder.read(sort),
                cursor);
    }

    @GetMapping("/trend")
    @PreAuthorize("hasAuthority('figures:read')")
    @Operation(summary = "A school's weeks beside the same school weeks of earlier years", description = """
                    School weeks are counted from the beginning of each school year; weeks without a school day are not counted. Every \
                    year of a week stands in one list, the newest first.""")
    TrendView trend(
            Caller caller,
            @PathVariable String urn,
            @RequestParam(required = false) @Nullable Integer schoolYear,
            @Parameter(description = "how many earlier years, 0 to 5") @RequestParam(defaultValue = "2")
                    int earlierYears) {
        if (earlierYears < 0 || earlierYears > MOST_EARLIER_YEARS) {
            throw new InvalidInput("?earlierYears", "Ask for 0 to 5 earlier years.");
        }
        AskedPeriod asked = AskedPeriod.of(LocalDate.now(clock), schoolYear, null, null, null, null);
        return trend.trend(caller, urn, asked.year(), earlierYears);
    }

    @GetMapping("/comparison")
    @PreAuthorize("hasAuthority('figures:read')")
    @Operation(
            summary = "A school beside its council, its phase and its neighbours",
            description = "In the figures of the council and of a phase every session and every pupil counts once.")
    ComparisonView comparison(
            Caller caller,
            @PathVariable String urn,
            @RequestParam(required = false) @Nullable Integer schoolYear,
            @Parameter(description = "a term, such as AUTUMN; the year to date when left out")
                    @RequestParam(required = false)
                    @Nullable String term) {
        return comparing.compare(caller, urn, AskedPeriod.of(LocalDate.now(clock), schoolYear, term, null, null, null));
    }

    private static By division(String by) {
        try {
            return By.valueOf(by.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw new InvalidInput("?by", "Divide by school, year, class, cohort, sex, weekday, session or week.");
        }
    }

    private static Predicate<Tally> atLevel(@Nullable String level) {
        if (level == null) {
            return sessions -> true;
        }
        return switch (level.toLowerCase(Locale.ROOT)) {
            case "persistent" -> Tally::persistent;
            case "severe" -> Tally::severe;
            default -> throw new InvalidInput("?level", "Ask for persistent or severe, or leave it out.");
        };
    }
}
