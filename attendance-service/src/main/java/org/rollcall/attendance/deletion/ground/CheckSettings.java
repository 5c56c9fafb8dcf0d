package org.rollcall.attendance.deletion.ground;

import java.util.Arrays;
import org.rollcall.platform.settings.Setting;
import org.springframework.beans.factory.BeanRegistrar;
import org.springframework.beans.factory.BeanRegistry;
import org.springframework.core.env.Environment;

/** Which grounds a council checks of its own accord: one setting for each that it need not check. */
public final class CheckSettings implements BeanRegistrar {

    @Override
    public void register(BeanRegistry beans, Environment environment) {
        Arrays.stream(Ground.values())
                .filter(ground -> !ground.alwaysChecked())
                .map(CheckSettings::setting)
                .forEach(setting ->
                        beans.registerBean(setting.key(), Setting.class, bean -> bean.supplier(context -> setting)));
    }

    private static Setting setting(Ground ground) {
        return new Setting(
                ground.setting(),
                0,
                0,
                1,
                "1 when the council checks deletions on ground " + ground + " before the head teacher confirms them",
                "Council's practice; the check of grounds F, H and I cannot be switched off");
    }
}
