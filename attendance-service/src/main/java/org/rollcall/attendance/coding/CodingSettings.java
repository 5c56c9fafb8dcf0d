package org.rollcall.attendance.coding;

import java.util.Arrays;
import org.rollcall.attendance.coding.doubt.CodingNumber;
import org.rollcall.platform.settings.Setting;
import org.springframework.beans.factory.BeanRegistrar;
import org.springframework.beans.factory.BeanRegistry;
import org.springframework.core.env.Environment;

/** Declares each number of the checks as one that a council may set. */
class CodingSettings implements BeanRegistrar {

    private static final String SOURCE =
            "Practice; Working together to improve school attendance leaves it to the council";

    @Override
    public void register(BeanRegistry registry, Environment environment) {
        Arrays.stream(CodingNumber.values())
                .forEach(number -> registry.registerBean(
                        number.key(), Setting.class, bean -> bean.supplier(context -> setting(number))));
    }

    private static Setting setting(CodingNumber number) {
        return new Setting(number.key(), number.standard(), number.least(), number.most(), number.meaning(), SOURCE);
    }
}
