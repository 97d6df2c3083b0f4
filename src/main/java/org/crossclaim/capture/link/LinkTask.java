package org.crossclaim.capture.link;

import java.time.Duration;
import java.util.UUID;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import org.crossclaim.capture.fetch.FetchSettings;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The job that looks at links, a few at a time.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LinkSettings.class)
class LinkTask {

	private static final Duration QUARTER = Duration.ofMinutes(15);

	@Bean
	RecurringTask<Void> lookingAtLinks(LinkRows rows, Looking looking, LinkSettings settings, FetchSettings fetching) {
		return Tasks.recurring("look-at-links", Schedules.fixedDelay(QUARTER)).execute((job, context) -> {
			if (!settings.enabled() || !fetching.enabled()) {
				return;
			}
			rows.takeIn(settings.every());
			for (UUID source : rows.due(settings.atOnce())) {
				looking.look(source);
			}
		});
	}

}
