package org.crossclaim.capture.queue;

import java.time.Duration;
import java.util.UUID;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import org.crossclaim.capture.CaptureSettings;
import org.crossclaim.capture.fetch.FetchSettings;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The jobs that capture: one for each request, and one that looks for sources nobody
 * asked to capture.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CaptureSettings.class)
class CapturingTask {

	/** One for each request, by its identity. */
	static final TaskDescriptor<Void> JOB = TaskDescriptor.of("capture");

	private static final Duration PAUSE = Duration.ofMinutes(5);

	private static final Duration DAY = Duration.ofDays(1);

	@Bean
	CustomTask<Void> capturingOne(Capturing capturing) {
		return Tasks.custom(JOB)
			.onDeadExecutionRevive()
			.onFailure((complete, then) -> then.reschedule(complete, complete.getTimeDone().plus(PAUSE)))
			.execute((job, context) -> capturing.attempt(UUID.fromString(job.getId()))
				.<CompletionHandler<Void>>map((next) -> (complete, then) -> then.reschedule(complete, next))
				.orElseGet(CompletionHandler.OnCompleteRemove::new));
	}

	@Bean
	RecurringTask<Void> capturingWhatIsMissing(CaptureRequests requests, CaptureSettings settings,
			FetchSettings fetching) {
		return Tasks.recurring("capture-what-is-missing", Schedules.fixedDelay(DAY)).execute((job, context) -> {
			while (settings.automatic() && fetching.enabled() && requests.missing() > 0) {
				// Each piece is planned in a transaction of its own.
				continue;
			}
		});
	}

}
