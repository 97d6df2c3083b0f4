package org.crossclaim.capture.quote;

import java.time.Duration;
import java.util.UUID;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import org.crossclaim.editorial.Slugs;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The jobs that look for quotes: one for each occasion, and one that looks for what was
 * missed.
 */
@Configuration(proxyBeanMethods = false)
class CheckingTask {

	/** One for each occasion: its source, and something of its own. */
	static final TaskDescriptor<Void> JOB = TaskDescriptor.of("check-quotes");

	private static final Duration PAUSE = Duration.ofMinutes(5);

	private static final Duration DAY = Duration.ofDays(1);

	private static final int UUID_LENGTH = 36;

	static TaskInstance<Void> of(UUID source) {
		return JOB.instance(source + " " + Slugs.newId()).build();
	}

	@Bean
	RecurringTask<Void> checkingWhatIsMissing(QuoteChecks checks) {
		return Tasks.recurring("check-missing-quotes", Schedules.fixedDelay(DAY))
			.execute((job, context) -> checks.checkWhatIsMissing());
	}

	@Bean
	CustomTask<Void> checkingQuotes(QuoteChecks checks) {
		return Tasks.custom(JOB)
			.onDeadExecutionRevive()
			.onFailure((complete, then) -> then.reschedule(complete, complete.getTimeDone().plus(PAUSE)))
			.execute((job, context) -> {
				checks.check(UUID.fromString(job.getId().substring(0, UUID_LENGTH)));
				return new CompletionHandler.OnCompleteRemove<>();
			});
	}

}
