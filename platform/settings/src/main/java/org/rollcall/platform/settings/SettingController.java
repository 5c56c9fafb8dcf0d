package org.rollcall.platform.settings;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.rollcall.platform.store.Actor;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.tenancy.Caller;
import org.rollcall.platform.tenancy.TenantId;
import org.rollcall.platform.web.Tagged;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The numbers that the caller's council may set for itself. There are as many as the service declares, some dozens. */
@RestController
@RequestMapping("/api/${rollcall.service}/v1/council/settings")
class SettingController {

    private final Settings settings;
    private final ChangingSetting changing;
    private final Clock clock;

    SettingController(Settings settings, ChangingSetting changing, Clock clock) {
        this.settings = settings;
        this.changing = changing;
        this.clock = clock;
    }

    @GetMapping
    @PreAuthorize("hasAuthority('council:read')")
    SettingList list(TenantId tenant) {
        return new SettingList(settings.all().stream()
                .map(setting -> view(setting, history(tenant, setting)))
                .toList());
    }

    @GetMapping("/{key}")
    @PreAuthorize("hasAuthority('council:read')")
    SettingView show(TenantId tenant, @PathVariable String key) {
        Setting setting = settings.get(key);
        return view(setting, history(tenant, setting));
    }

    @PutMapping("/{key}")
    @PreAuthorize("hasAuthority('council:set')")
    ResponseEntity<SettingView> set(
            Caller caller, @PathVariable String key, @Valid @RequestBody SettingRequest request) {
        Stored<SettingHistory> set =
                changing.set(caller.tenant(), key, request.from(), request.value(), Actor.of(caller));
        return Tagged.ok(view(settings.get(key), set.value()), set.version());
    }

    private SettingHistory history(TenantId tenant, Setting setting) {
        return settings.find(tenant, setting.key())
                .map(Stored::value)
                .orElseGet(() -> SettingHistory.none(setting.key()));
    }

    private SettingView view(Setting setting, SettingHistory history) {
        return SettingView.of(setting, history, LocalDate.now(clock));
    }

    /** A value, and the day from which it counts; that day may lie in the past, and what was judged before stays judged. */
    record SettingRequest(@NotNull LocalDate from, @NotNull Integer value) {}

    /** Every number, by its key. */
    record SettingList(List<SettingView> items) {}
}
