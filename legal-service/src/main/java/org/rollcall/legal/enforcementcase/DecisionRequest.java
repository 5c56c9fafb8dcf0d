package org.rollcall.legal.enforcementcase;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rollcall.legal.enforcementcase.DecisionRecord.Conflicts;
import org.rollcall.legal.enforcementcase.DecisionRecord.CrossBorder;
import org.rollcall.legal.enforcementcase.DecisionRecord.NoticeElsewhere;
import org.rollcall.legal.enforcementcase.DecisionRecord.SkipReason;
import org.rollcall.legal.enforcementcase.DecisionRecord.SocialWorker;
import org.rollcall.legal.id.ParentId;
import org.rollcall.legal.penalty.EarlierNotice.Fate;
import org.rollcall.platform.rules.InvalidInput;

/** A decision as an officer sends it: every question answered, and every answer with its reason. */
record DecisionRequest(
        @NotNull Boolean supportAppropriate,
        @NotNull @Valid Answer bestTool,
        @Valid @Nullable Answer sufficientSupport,
        @NotNull @Valid Answer equalityActConsidered,
        @NotNull Boolean publicInterestToProsecuteIfUnpaid,
        @NotNull @Valid ConflictsChecked conflicts,
        @NotNull @Valid Answer statutoryDefence,
        @NotNull SocialWorker socialWorker,
        @NotNull CrossBorder crossBorder,
        @Nullable List<@Valid Elsewhere> noticesElsewhere,
        @Nullable SkipReason noticeToImproveSkipped) {

    record Answer(@NotNull Boolean answer, @NotBlank String reason) {

        Finding asFinding() {
            return new Finding(answer, reason);
        }
    }

    record ConflictsChecked(
            @NotNull Boolean educationSupervisionOrder,
            @NotNull Boolean prosecution,
            @NotNull Boolean careProceedings) {}

    record Elsewhere(
            @NotBlank String parentId,
            @NotBlank String authority,
            @NotNull LocalDate issuedOn,
            @NotNull Fate fate) {

        NoticeElsewhere asNotice() {
            return new NoticeElsewhere(new ParentId(parentId), authority, issuedOn, fate);
        }
    }

    DecisionRecord by(String officer, Instant at) {
        if (supportAppropriate && sufficientSupport == null) {
            throw new InvalidInput("/sufficientSupport", "is required where support is appropriate");
        }
        return new DecisionRecord(
                supportAppropriate,
                bestTool.asFinding(),
                sufficientSupport == null ? null : sufficientSupport.asFinding(),
                equalityActConsidered.asFinding(),
                publicInterestToProsecuteIfUnpaid,
                new Conflicts(conflicts.educationSupervisionOrder, conflicts.prosecution, conflicts.careProceedings),
                statutoryDefence.asFinding(),
                socialWorker,
                crossBorder,
                noticesElsewhere == null
                        ? List.of()
                        : noticesElsewhere.stream().map(Elsewhere::asNotice).toList(),
                noticeToImproveSkipped,
                officer,
                at);
    }
}
