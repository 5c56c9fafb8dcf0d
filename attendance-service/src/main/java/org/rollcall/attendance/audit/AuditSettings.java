package org.rollcall.attendance.audit;

import java.util.Arrays;
import org.rollcall.platform.settings.Setting;
import org.springframework.beans.factory.BeanRegistrar;
import org.springframework.beans.factory.BeanRegistry;
import org.springframework.core.env.Environment;

/** Declares each number of the audit as one that a council may set. */
class AuditSettings implements BeanRegistrar {

    @Override
    public void register(BeanRegistry registry, Environment environment) {
        Arrays.stream(AuditNumber.values())
                .forEach(number -> registry.registerBean(
                        number.key(), Setting.class, bean -> bean.supplier(context -> setting(number))));
    }

    private static Setting setting(AuditNumber number) {
        return new Setting(
                number.key(),
                number.standard(),
                number.least(),
                number.most(),
                number.meaning(),
                "Practice of council audit; no enactment sets it");
    }
}
