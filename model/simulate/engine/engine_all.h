#pragma once

/// The whole engine, for the few files that compile one.
#include "model/simulate/engine/engine.h"
#include "model/simulate/engine/engine_arrivals.h"
#include "model/simulate/engine/engine_effects.h"
#include "model/simulate/engine/engine_flow.h"
#include "model/simulate/engine/engine_frames.h"
#include "model/simulate/engine/engine_groups.h"
#include "model/simulate/engine/engine_joins.h"
#include "model/simulate/engine/engine_lines.h"
#include "model/simulate/engine/engine_loop.h"
#include "model/simulate/engine/engine_messages.h"
#include "model/simulate/engine/engine_preempt.h"
#include "model/simulate/engine/engine_special.h"
#include "model/simulate/engine/engine_staff.h"
#include "model/simulate/engine/engine_values.h"
#include "model/simulate/engine/engine_watches.h"
#include "model/simulate/engine/engine_work.h"
