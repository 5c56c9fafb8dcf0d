package org.rollcall.attendance.analysis.figures;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.rollcall.attendance.analysis.counting.Tally;

/** Figures as a caller may see them. */
@Schema(description = """
                Sessions (half days) and pupils. Every number but the percentages is a whole count, and every judgement is made on counts; \
                percentages are for showing, rounded half up to two decimals, and null where nothing was possible.""")
public record FiguresView(
        @Schema(description = "true: the group is too small to be shown to this caller, and every number is null")
        boolean suppressed,

        @Schema(description = "pupils with at least one possible session") @Nullable Long pupils,

        @Schema(description = "attended + authorisedAbsence + unauthorisedAbsence") @Nullable Long possible,

        @Schema(description = "present or at an approved educational activity: codes / \\ L K V P W B") @Nullable Long attended,

        @Schema(description = "codes C C1 C2 E I J1 M R S T") @Nullable Long authorisedAbsence,

        @Schema(description = "codes G N O U") @Nullable Long unauthorisedAbsence,

        @Schema(description = "not counted as possible: codes D Q X Y1 to Y7, Z and #") @Nullable Long notPossible,

        @Schema(description = "code L: came before the register closed; part of attended") @Nullable Long late,

        @Schema(description = "code U: came after the register had closed; part of unauthorisedAbsence") @Nullable Long lateAfterRegisterClosed,

        @Nullable Double attendancePct,
        @Nullable Double absencePct,
        @Nullable Double authorisedAbsencePct,
        @Nullable Double unauthorisedAbsencePct,

        @Schema(
                description =
                        "pupils who missed a tenth or more of the sessions possible for them; null also when too few to be shown")
        @Nullable Long persistentlyAbsent,

        @Nullable Double persistentlyAbsentPct,

        @Schema(
                description =
                        "pupils who missed a half or more; they are persistently absent too; null also when too few to be shown")
        @Nullable Long severelyAbsent,

        @Nullable Double severelyAbsentPct) {

    private static final FiguresView HIDDEN = new FiguresView(
            true, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);

    static FiguresView of(Figures figures) {
        return of(figures, Disclosure.Hidden.NOTHING);
    }

    public static FiguresView of(Figures figures, Disclosure.Hidden hidden) {
        if (hidden.row()) {
            return HIDDEN;
        }
        Tally sessions = figures.sessions();
        long possible = sessions.possible();
        Long persistent = hidden.persistent() ? null : Long.valueOf(figures.persistent());
        Long severe = hidden.severe() ? null : Long.valueOf(figures.severe());
        return new FiguresView(
                false,
                figures.pupils(),
                possible,
                sessions.attended(),
                sessions.authorised(),
                sessions.unauthorised(),
                sessions.notPossible(),
                sessions.late(),
                sessions.lateAfterClose(),
                percent(sessions.attended(), possible),
                percent(sessions.absent(), possible),
                percent(sessions.authorised(), possible),
                percent(sessions.unauthorised(), possible),
                persistent,
                persistent == null ? null : percent(persistent, figures.pupils()),
                severe,
                severe == null ? null : percent(severe, figures.pupils()));
    }

    static @Nullable Double percent(long part, long whole) {
        return whole == 0
                ? null
                : Double.valueOf(BigDecimal.valueOf(part * 100)
                        .divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP)
                        .doubleValue());
    }

    /** By how many points one attendance is above another, worked out on the counts and rounded once. */
    public static @Nullable Double points(Tally one, Tally other) {
        if (one.possible() == 0 || other.possible() == 0) {
            return null;
        }
        BigDecimal difference = BigDecimal.valueOf(
                        one.attended() * other.possible() - other.attended() * one.possible())
                .multiply(BigDecimal.valueOf(100));
        return difference
                .divide(
                        BigDecimal.valueOf(one.possible()).multiply(BigDecimal.valueOf(other.possible())),
                        2,
                        RoundingMode.HALF_UP)
                .doubleValue();
    }
}
