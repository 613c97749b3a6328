def percentile(ordered: list[float], percent: int) -> float:
    """The nearest rank; 0 of nothing."""
    if not ordered:
        return 0
    return ordered[min(len(ordered) - 1, len(ordered) * percent // 100)]
